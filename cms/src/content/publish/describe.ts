import { listByKey, namesKey, type DependencyKey, type ListedCollection } from '@bbk/shared/keys';
import { isLocale, locales, type Locale } from '@bbk/shared/locales';
import { urls, type PublicCollection } from '@bbk/shared/urls';

import type { Describe } from '../../workflow/announcement.ts';
import { isPublic } from '../../workflow/public.ts';
import { idOf } from '../pictures/used.ts';

import type { Doc } from './stored.ts';

/** The ids of a relationship to many, populated or not. */
export const idsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).map(idOf).filter((id) => id !== null);

/** The edition that a document with a language of its own belongs to. */
export const localeOf = (doc: Doc): Locale => (isLocale(doc['language']) ? doc['language'] : 'ko');

/** Where a document is to be found, in each of its editions. Nowhere, while it has no slug. */
export function pathsOf(
  collection: PublicCollection,
  doc: Doc,
  editions: readonly Locale[],
): string[] {
  const { slug } = doc;
  if (typeof slug !== 'string' || slug === '') return [];
  return editions.map((locale) => urls.document(locale, collection, slug));
}

/** The keys of "all of `listed` by each of these", in each edition. */
export const listsBy = (
  listed: ListedCollection,
  editions: readonly Locale[],
  by: PublicCollection,
  ids: readonly string[],
): DependencyKey[] =>
  editions.flatMap((locale) => ids.map((id) => listByKey(listed, locale, by, id)));

/** What is named rather than written: it has an address in both editions, and is public once it is saved. */
export const describesNamed =
  (collection: PublicCollection): Describe =>
  (doc) => ({
    collection,
    id: String(doc['id']),
    isPublic: isPublic(doc),
    locales,
    paths: pathsOf(collection, doc, locales),
    lists: [namesKey(collection)],
  });
