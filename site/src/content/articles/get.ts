import type { Article } from '@bbk/shared/generated/payload-types';
import type { Locale } from '@bbk/shared/locales';

import { asked, cms, type Where } from '../client.server.ts';
import type { Context, Perspective } from '../context.ts';
import {
  articlePopulate,
  articleSelect,
  cardPopulate,
  cardSelect,
  linePopulate,
  lineSelect,
  picturedSelect,
} from './select.ts';

/** As the CMS keeps its lists: a list in another order is sorted anew for each question, however long it is. */
export const newest = ['-firstPublishedAt', '-createdAt'];
export const oldest = ['firstPublishedAt', 'createdAt'];

/** What finds articles that `where` names, newest first, with as much of each as is shown of it. */
const finding =
  <const Select extends Partial<Record<keyof Article, true>>>(select: Select, populate: object) =>
  (locale: Locale, where: Where, limit: number) =>
    cms().find<'articles', Select>({
      collection: 'articles',
      where: { and: [{ language: { equals: locale } }, where] },
      select,
      populate,
      locale: 'all',
      depth: 1,
      sort: newest,
      limit,
      pagination: false,
    });

export const findPicturedCards = finding(picturedSelect, cardPopulate);
/** How many there are is another question, and a dearer one. */
export const findCards = finding(cardSelect, cardPopulate);
export const findLines = finding(lineSelect, linePopulate);

/** One full page of a list, by its number from the oldest end; the cards come newest first. */
export async function findCardPage(locale: Locale, where: Where, page: number, limit: number) {
  const found = await cms().find({
    collection: 'articles',
    where: { and: [{ language: { equals: locale } }, where] },
    select: cardSelect,
    populate: cardPopulate,
    locale: 'all',
    depth: 1,
    sort: oldest,
    limit,
    page,
  });
  return { ...found, docs: found.docs.toReversed() };
}

export async function countArticles(locale: Locale, where: Where): Promise<number> {
  const { totalDocs } = await cms().count({
    collection: 'articles',
    where: { and: [{ language: { equals: locale } }, where] },
  });
  return totalDocs;
}

/** All of one article, by its address. */
export async function findArticle(cx: Context, slug: string) {
  const { client, where } = asked(cx, {
    slug: { equals: slug },
    language: { equals: cx.locale },
  });
  const { docs } = await client.find({
    collection: 'articles',
    where,
    select: articleSelect,
    populate: articlePopulate,
    locale: 'all',
    depth: 2,
    limit: 1,
    pagination: false,
  });
  const [doc] = docs;
  return doc ? { ...doc, slug: doc.slug ?? slug } : null;
}

/** The bodies of articles, for what is shown of one outside its page. */
export async function findBodies(ids: readonly string[]) {
  if (ids.length === 0) return [];
  const { docs } = await cms().find({
    collection: 'articles',
    where: { id: { in: [...ids] } },
    select: { body: true },
    depth: 0,
    limit: ids.length,
    pagination: false,
  });
  return docs;
}

/** What a table of contents says of an article in its other language. */
const editionSelect = {
  slug: true,
  headline: true,
  dek: true,
  translationOf: true,
  language: true,
} as const;

/** An English edition as it was saved last, from a preview that opens it. */
export async function findPreviewedEdition({ cms: client }: Perspective, id: string) {
  const { docs } = await client.find({
    collection: 'articles',
    where: { id: { equals: id } },
    select: editionSelect,
    depth: 0,
    limit: 1,
  });
  return docs[0] ?? null;
}

/** The English editions of Korean articles: with their headline, for a table of contents. */
export async function findTranslations(ids: readonly string[]) {
  if (ids.length === 0) return [];
  const { docs } = await cms().find({
    collection: 'articles',
    where: { translationOf: { in: [...ids] }, language: { equals: 'en' } },
    select: editionSelect,
    depth: 0,
    limit: ids.length,
    pagination: false,
  });
  return docs;
}
