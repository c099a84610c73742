import type { ContentEvent, EventKind } from '@bbk/shared/events';
import { documentKey, type KeyedCollection } from '@bbk/shared/keys';
import { localeOfPath } from '@bbk/shared/locales';

import { comparable } from '../platform/comparable.ts';
import type { Announcement } from '../workflow/announcement.ts';

/** A stored document, with all of its locales. */
export type Stored = Readonly<Record<string, unknown>>;
/** What a domain says of a stored document; media have no address, and say it too. */
export type Description = Omit<Announcement, 'collection'> & { collection: KeyedCollection };
export type DescribeStored = (doc: Stored) => Description;

export type Change = Pick<ContentEvent, 'kind' | 'locales' | 'paths' | 'oldPaths' | 'keys'>;

/** What decides where a document stands in its lists. */
const orderedBy = [
  'firstPublishedAt',
  'announcedOn',
  'onSaleOn',
  'number',
  'order',
  'slug',
  // Of a person: whether they stand in the masthead, and where.
  'kind',
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
  if (is.isRetracted && !was.isRetracted) return 'retracted';
  return is.paths.some((path) => !was.paths.includes(path)) ? 'moved' : 'changed';
}

/** The bookkeeping that no reader sees. */
function withoutBookkeeping(doc: Stored): Stored {
  const { updatedAt: _at, updatedBy: _by, createdBy: _creator, ...rest } = doc;
  return rest;
}

/** From one public state to another. */
function changed(before: Stored, after: Stored, was: Description, is: Description): Change {
  return {
    kind: kindOfChange(was, is),
    locales: unique([...is.locales, ...was.locales]),
    paths: unique([...is.paths, ...was.paths]),
    oldPaths: was.paths.filter((path) => !is.paths.includes(path)),
    keys: [documentKey(is.collection, is.id), ...touchedLists(before, after, was, is)],
  };
}

const whole = ({ collection, id, lists, locales, paths }: Description) => ({
  locales: [...locales],
  paths: [...paths],
  keys: [documentKey(collection, id), ...lists],
});

/** Something becomes public: also what an embargo has held back, and no save announces. */
export const published = (is: Description): Change => ({
  kind: 'published',
  oldPaths: [],
  ...whole(is),
});

/** Something public is to be seen no more. */
const takenAway = (was: Description, kind: EventKind): Change => ({
  kind,
  oldPaths: [...was.paths],
  ...whole(was),
});

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
    return changed(before, after, was, is);
  }
  if (is?.isPublic) return published(is);
  if (was?.isPublic)
    return takenAway(was, !after || after['deletedAt'] ? 'deleted' : 'unpublished');
  return null;
}

/** The public addresses whose answer a stored document decides. */
export type AddressesOf = (doc: Stored) => readonly string[];

/** Addresses that answer in another way than before: whatever stands there is looked up anew. */
export function changeOfAddresses(
  before: Stored | null,
  after: Stored | null,
  addressesOf: AddressesOf,
): Change | null {
  if (before && after && same(withoutBookkeeping(before), withoutBookkeeping(after))) return null;
  const paths = unique([
    ...(after ? addressesOf(after) : []),
    ...(before ? addressesOf(before) : []),
  ]);
  if (paths.length === 0) return null;
  return {
    kind: 'changed',
    locales: unique(paths.map(localeOfPath)),
    paths,
    oldPaths: [],
    keys: [],
  };
}
