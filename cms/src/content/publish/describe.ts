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

/** The editions in which a document of the database, with all of its languages, has a name. */
function namedIn(doc: Doc): Locale[] {
  const names = (doc['name'] ?? {}) as Partial<Record<Locale, unknown>>;
  const isNamed = { ko: Boolean(names.ko), en: Boolean(names.en) || Boolean(doc['romanised']) };
  return locales.filter((locale) => isNamed[locale]);
}

/**
 * What is named rather than written: it has an address in both editions, and is public once it is saved. `belongsTo`
 * is the field that names its organisation, whose page lists it.
 */
export const describesNamed =
  (
    collection: PublicCollection,
    belongsTo?: { listed: ListedCollection; field: string },
  ): Describe =>
  (doc) => {
    const editions = namedIn(doc);
    return {
      collection,
      id: String(doc['id']),
      isPublic: isPublic(doc),
      locales,
      paths: pathsOf(collection, doc, locales),
      lists: [
        ...editions.map((locale) => namesKey(collection, locale)),
        ...(belongsTo
          ? listsBy(belongsTo.listed, editions, 'organisations', idsOf(doc[belongsTo.field]))
          : []),
      ],
    };
  };
