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

/** The same as the constraints above, for a document in hand. */
export function isPublic(doc: Readonly<Record<string, unknown>>, now = Date.now()): boolean {
  if (doc.deletedAt) return false;
  if ('_status' in doc && doc._status !== 'published') return false;
  const { embargoUntil } = doc;
  if (!embargoUntil) return true;
  return new Date(embargoUntil as Date | string).getTime() <= now;
}
