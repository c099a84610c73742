import type { Access, Where } from 'payload';

const notTrashed: Where = { deletedAt: { exists: false } };

/** What a stranger may see of a collection whose documents are public as soon as they are saved. */
export const unlessTrashed: Access = () => notTrashed;

/**
 * What a stranger may see of a collection with drafts. The constraint on `_status` also holds when the
 * request asks for drafts, the one on `deletedAt` when it asks for the trash.
 */
export const published: Access = () => ({
  and: [{ _status: { equals: 'published' } }, notTrashed],
});

/** Together with `published`: not before the embargo ends. */
export const notEmbargoed: Access = () => ({
  or: [
    { embargoUntil: { exists: false } },
    { embargoUntil: { less_than_equal: new Date().toISOString() } },
  ],
});

type Doc = Readonly<Record<string, unknown>>;

/** A moment of a document, in milliseconds, however the database gives it; `null` where there is none. */
export function timeOf(value: unknown): number | null {
  if (typeof value !== 'string' && !(value instanceof Date)) return null;
  const time = new Date(value).getTime();
  return Number.isNaN(time) ? null : time;
}

/** Whether its embargo has not ended: readers see it nowhere, published or not. */
export const isEmbargoed = (doc: Doc, now = Date.now()): boolean =>
  (timeOf(doc['embargoUntil']) ?? now) > now;

/** The same as the constraints above, for a document in hand. */
export function isPublic(doc: Doc, now = Date.now()): boolean {
  if (doc['deletedAt']) return false;
  if ('_status' in doc && doc['_status'] !== 'published') return false;
  return !isEmbargoed(doc, now);
}
