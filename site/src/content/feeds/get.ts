import type { Locale } from '@bbk/shared/locales';
import type { FedCollection } from '@bbk/shared/urls';

import { newest } from '../articles/get.ts';
import { articlePopulate, cardPopulate, picturedSelect } from '../articles/select.ts';
import { cms, type Where } from '../client.server.ts';
import { nameSelect, personSelect } from '../names/select.ts';

/** Enough for a reader that asks once a day. */
const itemLimit = 30;

const select = { ...picturedSelect, tags: true, revisedAt: true, seo: true } as const;

/** The newest articles of what `where` names; with their bodies where the whole text is wanted. */
export async function findFeedItems(locale: Locale, where: Where, fullText: boolean) {
  const { docs } = await cms().find({
    collection: 'articles',
    where: { and: [{ language: { equals: locale } }, where] },
    select: fullText ? { ...select, body: true } : select,
    populate: fullText ? articlePopulate : { ...cardPopulate, tags: nameSelect },
    locale: 'all',
    depth: fullText ? 2 : 1,
    sort: newest,
    limit: itemLimit,
    pagination: false,
  });
  return docs;
}
export type FeedDocument = Awaited<ReturnType<typeof findFeedItems>>[number];

/** Whom or what a feed is of, by its address. */
export async function findFed(collection: FedCollection, slug: string) {
  const { docs } = await cms().find({
    collection,
    where: { slug: { equals: slug } },
    select: collection === 'people' ? personSelect : nameSelect,
    locale: 'all',
    depth: 0,
    limit: 1,
    pagination: false,
  });
  return docs[0] ?? null;
}
