import { sections } from '../data/names.ts';
import { policies } from '../data/policies.ts';
import { about, fronts, imprint, site } from '../data/site.ts';
import { element, paragraph, richText } from '../../content/lexical/element.ts';
import { inline } from '../../content/lexical/inline.ts';

import type { Writer } from './writer.ts';

const pages = ['issues', 'partnerships'] as const;
const footer = ['latest', 'issues', 'partnerships', 'about'] as const;

async function writeHome(writer: Writer) {
  const { refs } = writer;
  const front = ({ lead, slots, issue, partnership }: (typeof fronts)['en' | 'ko']) => ({
    lead: refs.article(lead),
    slots: slots.map((slug) => ({ article: refs.article(slug) })),
    issue: refs.get('issues', issue),
    partnership: refs.get('partnerships', partnership),
  });
  await writer.global('home', { ko: front(fronts.ko), en: front(fronts.en) });
}

async function writeNavigation(writer: Writer) {
  const main = [
    ...sections.map(({ slug }) => ({
      kind: 'section',
      section: writer.refs.get('sections', slug),
    })),
    ...pages.map((page) => ({ kind: 'page', page })),
  ];
  await writer.global('navigation', {
    main,
    footer: footer.map((page) => ({ kind: 'page', page })),
  });
}

const heading = (text: string) => element('heading', inline(text), { tag: 'h2' });

const policy = (lines: readonly string[]) =>
  richText(
    lines.map((line) => (line.startsWith('## ') ? heading(line.slice(3)) : paragraph(line))),
  );

async function writeSite(writer: Writer) {
  for (const [index, locale] of (['ko', 'en'] as const).entries()) {
    const data = {
      name: site.name[index],
      tagline: site.tagline[index],
      description: site.description[index],
      about: richText(about[locale].map(paragraph)),
      imprint,
      policies: Object.fromEntries(
        Object.entries(policies[locale]).map(([name, lines]) => [name, policy(lines)]),
      ),
    };
    await writer.global('site', data, locale);
  }
}

/** The front pages, the menus, and what the magazine says of itself. */
export async function writeGlobals(writer: Writer): Promise<void> {
  await writeHome(writer);
  await writeNavigation(writer);
  await writeSite(writer);
}
