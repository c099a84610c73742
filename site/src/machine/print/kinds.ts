import { getCitation } from '../../content/printed/citation.ts';
import { getPlaces } from '../../content/printed/places.ts';
import { getPageTexts } from '../../content/printed/texts.ts';
import { settings } from '../../platform/settings.server.ts';
import type { MachineKind } from '../kinds.types.ts';
import { bibtex, ris } from './citations.ts';

const hour = 3_600;

const citation = (format: 'bib' | 'ris', type: string, write: typeof bibtex): MachineKind => ({
  pattern: new RegExp(`^/(?:ko|en)/(articles|issues)/([^/]+)/citation\\.${format}$`),
  type,
  revalidate: hour,
  when: 'lazy',
  make: async (cx, [, collection, slug = '']) => {
    const given = await getCitation(cx, collection === 'issues' ? 'issues' : 'articles', slug);
    return given && { body: write(given, settings().siteUrl) };
  },
});

/** What is made of the print magazine for machines: the text of its pages, where they lead, how it is cited. */
export const printKinds: readonly MachineKind[] = [
  {
    pattern: /^\/(?:ko|en)\/issues\/([^/]+)\/pages\.json$/,
    type: 'application/json; charset=utf-8',
    revalidate: hour,
    when: 'lazy',
    make: async (cx, [, slug = '']) => {
      const pages = await getPageTexts(cx, slug);
      return pages && { body: JSON.stringify({ pages }) };
    },
  },
  {
    pattern: /^\/(?:ko|en)\/i\/(\d{1,5})\.json$/,
    type: 'application/json; charset=utf-8',
    revalidate: hour,
    when: 'lazy',
    make: async (cx, [, number]) => {
      const places = await getPlaces(cx, Number(number));
      return places && { body: JSON.stringify(places) };
    },
  },
  citation('bib', 'application/x-bibtex; charset=utf-8', bibtex),
  citation('ris', 'application/x-research-info-systems; charset=utf-8', ris),
];
