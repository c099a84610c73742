import type { Release, ReleaseLine } from './release.ts';
import { releaseDay, releaseMoment, releaseWords } from './words.ts';

type Line = ReleaseLine;
const line = (style: Line['style'], text: string): Line => ({ style, text });
const joined = (parts: readonly (string | null)[], between = ', ') =>
  parts.filter((part) => part !== null && part !== '').join(between);

/** Whether it may not be used yet. */
const isHeld = ({ embargoUntil }: Release, now: number) =>
  embargoUntil !== null && Date.parse(embargoUntil) > now;

/** What an editor at a paper looks for first: from when it may be used, and whom to ask. */
function head(release: Release, now: number): Line[] {
  const { announcedOn, contact, embargoUntil, locale, place, publishedAt } = release;
  const w = releaseWords[locale];
  const held = isHeld(release, now);
  const rows: readonly (readonly [string, string | null])[] = [
    [w.published, publishedAt && !held ? releaseDay(locale, publishedAt) : null],
    held && embargoUntil
      ? [w.embargo, w.until(releaseMoment(locale, embargoUntil))]
      : [w.at, w.immediate],
    [w.contact, contact && joined([contact.name, contact.organisation])],
    [w.reach, contact && joined([contact.phone, contact.email], ' / ')],
    [w.announcedOn, announcedOn && releaseDay(locale, announcedOn)],
    [w.place, place],
  ];
  return rows.flatMap(([term, value]) => (value ? [line('head', `${term}: ${value}`)] : []));
}

const quoted = /^[“"‘']/;

function said({ kind, speakers, text }: Release['statements'][number], locale: Release['locale']) {
  const w = releaseWords[locale];
  const who = speakers.join(w.separator);
  const words = kind === 'quote' && !quoted.test(text) ? `“${text}”` : text;
  const note = kind === 'paraphrase' ? ` (${w.paraphrase})` : '';
  return line(kind === 'quote' ? 'quote' : 'text', who ? `${who}${note}: ${words}` : words);
}

const styles = { heading: 'section', text: 'text', item: 'item', quote: 'quote' } as const;

const section = (title: string, lines: readonly Line[]): Line[] =>
  lines.length === 0 ? [] : [line('section', title), ...lines];

/** The release from its head to its end, line by line, in the order that newsrooms expect. */
export function releaseLines(release: Release, now = Date.now()): Line[] {
  const { dek, headline, locale, paragraphs, partners, scopes, statements } = release;
  const w = releaseWords[locale];
  const agreed = scopes.map(({ title, text }, index) =>
    line('item', `${index + 1}. ${joined([title, text], ': ')}`),
  );
  const about = partners.flatMap(({ boilerplate, name }) =>
    boilerplate ? [line('text', `■ ${name}: ${boilerplate}`)] : [],
  );
  return [
    line('label', w.label),
    ...head(release, now),
    line('title', headline),
    ...(dek ? [line('subtitle', `- ${dek}`)] : []),
    ...paragraphs.map(({ kind, text }) => line(styles[kind], text)),
    ...section(w.scopes, agreed),
    ...section(
      w.statements,
      statements.map((each) => said(each, locale)),
    ),
    ...section(w.about, about),
    line('end', w.end),
  ];
}

/** Two lines of the same short kind stand together; whatever else has an empty line between. */
const together = new Set<Line['style']>(['head', 'item']);

/** The release as plain text: to be copied, mailed, or kept. */
export function releaseText(release: Release, now = Date.now()): string {
  let text = '';
  let before: Line['style'] | null = null;
  for (const { style, text: words } of releaseLines(release, now)) {
    const closely = style === before && together.has(style);
    const titled = before === 'title' && style === 'subtitle';
    const written = style === 'section' ? `[${words}]` : words;
    text += `${before === null ? '' : closely || titled ? '\n' : '\n\n'}${written}`;
    before = style;
  }
  return `${text}\n`;
}
