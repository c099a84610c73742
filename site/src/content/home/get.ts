import type { Locale } from '@bbk/shared/locales';

import { cardPopulate, picturedSelect } from '../articles/select.ts';
import { countIn, sectionList } from '../articles/counts.ts';
import { cms } from '../client.server.ts';
import { nameSelect } from '../names/select.ts';
import { partnershipCardSelect } from '../partnerships/select.ts';

const populate = { ...cardPopulate, articles: picturedSelect, partnerships: partnershipCardSelect };

/** What the editors have chosen for the front page of a language. */
export async function findChoice(locale: Locale) {
  const home = await cms().findGlobal({
    slug: 'home',
    select: locale === 'ko' ? { ko: true } : { en: true },
    populate,
    locale: 'all',
    depth: 2,
  });
  return home[locale] ?? {};
}

/** The sections in their order, with how many articles each holds. */
export async function findSections(locale: Locale) {
  const { docs } = await cms().find({
    collection: 'sections',
    select: nameSelect,
    locale: 'all',
    depth: 0,
    sort: ['order', 'id'],
    limit: 50,
    pagination: false,
  });
  return Promise.all(
    docs.map(async (section) => ({
      section,
      count: await countIn(locale, sectionList(locale, section.id)),
    })),
  );
}
