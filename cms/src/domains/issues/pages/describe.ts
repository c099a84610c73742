import type { KeyedCollection } from '@bbk/shared/keys';

type Stored = Readonly<Record<string, unknown>>;

/** What the site is told of a PDF: only that its pages are there now, or others, or gone. */
export const describePdf = (doc: Stored) => ({
  collection: 'issue-pdfs' as KeyedCollection,
  id: String(doc['id']),
  isPublic: doc['pageState'] === 'ready' && !doc['deletedAt'],
  locales: [],
  paths: [],
  lists: [],
});
