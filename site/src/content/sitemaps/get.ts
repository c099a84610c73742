import type { PublicCollection } from '@bbk/shared/urls';

import { newest, oldest } from '../articles/get.ts';
import { cms, type Where } from '../client.server.ts';
import { mediaSelect } from '../media/view.ts';
import type { Extent } from './types.ts';

/** As many as the CMS gives a stranger at once. */
export const batchSize = 100;

/** One small question, however many there are. */
export async function findExtent(collection: PublicCollection, where: Where): Promise<Extent> {
  const { docs, totalDocs } = await cms().find({
    collection,
    where,
    select: { updatedAt: true },
    depth: 0,
    sort: '-updatedAt',
    limit: 1,
  });
  return { count: totalDocs, changedAt: docs[0]?.updatedAt ?? null };
}

/** When the first article that is public was published, and the last. */
export async function findArticleSpan(): Promise<{ first: string; last: string } | null> {
  const ends = await Promise.all(
    [oldest, newest].map((sort) =>
      cms().find({
        collection: 'articles',
        where: { firstPublishedAt: { exists: true } },
        select: { firstPublishedAt: true },
        depth: 0,
        sort,
        limit: 1,
        pagination: false,
      }),
    ),
  );
  const [first, last] = ends.map(({ docs }) => docs[0]?.firstPublishedAt);
  return first && last ? { first, last } : null;
}

/** A batch of articles, oldest first. */
export async function findArticleBatch(where: Where, page: number) {
  const { docs } = await cms().find({
    collection: 'articles',
    where,
    select: { slug: true, language: true, hero: true, firstPublishedAt: true, revisedAt: true },
    populate: { media: mediaSelect },
    locale: 'all',
    depth: 1,
    sort: oldest,
    limit: batchSize,
    page,
  });
  return docs;
}

/** What was published since a moment, the newest first. */
export async function findNews(since: string) {
  const { docs } = await cms().find({
    collection: 'articles',
    where: { firstPublishedAt: { greater_than_equal: since } },
    select: { slug: true, language: true, headline: true, hero: true, firstPublishedAt: true },
    populate: { media: mediaSelect },
    locale: 'all',
    depth: 1,
    sort: newest,
    limit: batchSize,
    pagination: false,
  });
  return docs;
}

/** A batch of announcements, oldest first. */
export async function findPartnershipBatch(page: number) {
  const { docs } = await cms().find({
    collection: 'partnerships',
    select: { slug: true, language: true, hero: true, firstPublishedAt: true, revisedAt: true },
    populate: { media: mediaSelect },
    locale: 'all',
    depth: 1,
    sort: 'createdAt',
    limit: batchSize,
    page,
  });
  return docs;
}

/** A batch of issues, oldest first. */
export async function findIssueBatch(page: number) {
  const { docs } = await cms().find({
    collection: 'issues',
    select: { slug: true, covers: true, updatedAt: true },
    populate: { media: mediaSelect, artists: {} },
    locale: 'all',
    depth: 1,
    sort: 'createdAt',
    limit: batchSize,
    page,
  });
  return docs;
}

type Named = Exclude<PublicCollection, 'articles' | 'issues' | 'partnerships'>;

/** A batch of what has a name, oldest first. */
export async function findNamedBatch(collection: Named, page: number) {
  const { docs } = await cms().find({
    collection,
    select:
      collection === 'people'
        ? { name: true, romanised: true, slug: true, updatedAt: true }
        : { name: true, slug: true, updatedAt: true },
    locale: 'all',
    depth: 0,
    sort: 'createdAt',
    limit: batchSize,
    page,
  });
  return docs;
}
