import { documentKey, type DependencyKey, type KeyedCollection } from '@bbk/shared/keys';
import type { EventKind } from '@bbk/shared/events';

import { comparable } from '../content/publish/dates.ts';
import type { Announcement } from '../workflow/announcement.ts';

/** A stored document, with all of its locales. */
export type Stored = Readonly<Record<string, unknown>>;
/** What a domain says of a stored document; media have no address, and say it too. */
export type Description = Omit<Announcement, 'collection'> & { collection: KeyedCollection };
export type DescribeStored = (doc: Stored) => Description;

export type Change = { kind: EventKind; paths: string[]; keys: DependencyKey[] };

/** What decides where a document stands in its lists. */
const orderedBy = [
  'firstPublishedAt',
  'announcedOn',
  'onSaleOn',
  'number',
  'order',
  'slug',
  'name',
];

/** Databases differ in the order of names, and in how they say that there is nothing. */
const same = (one: unknown, other: unknown) =>
  JSON.stringify(comparable(one)) === JSON.stringify(comparable(other));
const orderOf = (doc: Stored) => orderedBy.map((field) => doc[field] ?? null);
const unique = <T>(values: readonly T[]) => [...new Set(values)];

/** The lists that a change of both public states touches: left, joined, or all when the order changed. */
function touchedLists(before: Stored, after: Stored, was: Description, is: Description) {
  const all = unique([...is.lists, ...was.lists]);
  if (!same(orderOf(before), orderOf(after))) return all;
  return all.filter((key) => !(is.lists.includes(key) && was.lists.includes(key)));
}

/** Kinds of change between two public states. */
function kindOfChange(was: Description, is: Description): EventKind {
  return is.paths.some((path) => !was.paths.includes(path)) ? 'moved' : 'changed';
}

/** The bookkeeping that no reader sees. */
function withoutBookkeeping(doc: Stored): Stored {
  const { updatedAt: _at, updatedBy: _by, createdBy: _creator, ...rest } = doc;
  return rest;
}

/**
 * What readers see differently, given what was stored before and after (`null`: nothing). Saving a draft on
 * top of a public document leaves the stored public version as it is: no change.
 */
export function changeBetween(
  before: Stored | null,
  after: Stored | null,
  describe: DescribeStored,
): Change | null {
  const was = before && describe(before);
  const is = after && describe(after);
  if (was?.isPublic && before && is?.isPublic && after) {
    if (same(withoutBookkeeping(before), withoutBookkeeping(after))) return null;
    return {
      kind: kindOfChange(was, is),
      paths: unique([...is.paths, ...was.paths]),
      keys: [documentKey(is.collection, is.id), ...touchedLists(before, after, was, is)],
    };
  }
  const shown = is?.isPublic ? is : was?.isPublic ? was : null;
  if (!shown) return null;
  const gone = !after || after['deletedAt'] ? 'deleted' : 'unpublished';
  return {
    kind: shown === is ? 'published' : gone,
    paths: [...shown.paths],
    keys: [documentKey(shown.collection, shown.id), ...shown.lists],
  };
}
