import type { KeyedCollection } from '@bbk/shared/keys';

type Stored = Readonly<Record<string, unknown>>;

/** What the site is told of a picture: it has no address and is in no list, pages hold its own key. */
export const describeMedia = (doc: Stored) => ({
  collection: 'media' as KeyedCollection,
  id: String(doc['id']),
  isPublic: doc['released'] === true && doc['takenDown'] !== true && !doc['deletedAt'],
  locales: [],
  paths: [],
  lists: [],
});
