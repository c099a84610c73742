import { paragraphsOf } from '@bbk/shared/press/paragraphs';
import type { Release } from '@bbk/shared/press/release';

import type { Doc } from '../../../content/publish/stored.ts';
import { timeOf } from '../../../workflow/public.ts';
import type { Seen } from './seen.ts';

type Named = { readonly hangul: string | null; readonly latin: string | null };

const nameIn = ({ hangul, latin }: Named, locale: Seen['locale']): string =>
  (locale === 'ko' ? (hangul ?? latin) : (latin ?? hangul)) ?? '';

/** `조셉 창 공동대표`, `Joseph Chang, co-CEO`: with the title of the day, where they signed. */
function speakerIn(seen: Seen, speaker: Seen['statements'][number]['speakers'][number]): string {
  const signed = seen.signatories.find(({ id }) => id === speaker.id);
  const title = signed?.title ?? speaker.title;
  const name = nameIn(speaker, seen.locale);
  return title ? `${name}${seen.locale === 'ko' ? ' ' : ', '}${title}` : name;
}

const isoOf = (value: unknown): string | null => {
  const time = timeOf(value);
  return time === null ? null : new Date(time).toISOString();
};

/** An announcement as a press release. `doc` is what it was seen of. */
export function releaseOf(seen: Seen, doc: Doc): Release {
  const { locale, pressContact } = seen;
  return {
    locale,
    publishedAt: isoOf(doc['firstPublishedAt']),
    embargoUntil: isoOf(doc['embargoUntil']),
    headline: seen.headline,
    dek: seen.dek,
    place: seen.place,
    announcedOn: seen.announcedOn,
    paragraphs: paragraphsOf(seen.body),
    scopes: seen.scopes,
    statements: seen.statements.map((each) => ({
      kind: each.kind,
      text: each.text,
      speakers: each.speakers.map((speaker) => speakerIn(seen, speaker)),
    })),
    partners: seen.partners.map(({ boilerplate, role, ...name }) => ({
      name: nameIn(name, locale),
      role,
      boilerplate,
    })),
    contact: Object.values(pressContact).some(Boolean) ? pressContact : null,
  };
}
