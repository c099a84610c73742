import type { Access, CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { Forbidden } from 'payload';

import { collections } from '../platform/slugs.ts';
import { roleOf } from './roles.ts';

type Drafted = 'articles' | 'partnerships';

const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : value;

/** The documents of a collection that were assigned to whoever asks, to write. */
async function assignedTo(req: PayloadRequest, subject: string): Promise<string[]> {
  const { docs } = await req.payload.db.find<{ id: string; documentId: string }>({
    collection: collections.assignments,
    where: { and: [{ subject: { equals: subject } }, { writer: { equals: req.user?.id } }] },
    limit: 500,
    pagination: false,
    req,
  });
  return docs.map(({ documentId }) => documentId);
}

/** For lists: documents that the reader made, or was assigned to write. */
export const own =
  (collection: Drafted): Access =>
  async ({ req }) => {
    if (!req.user) return false;
    const made = { createdBy: { equals: req.user.id } };
    const assigned = await assignedTo(req, collection);
    return assigned.length > 0 ? { or: [made, { id: { in: assigned } }] } : made;
  };

/**
 * A contributor works on documents of their own. Answers yes or no by the stored document, since Payload
 * drops a constraint from `update` when no latest version matches it.
 */
export const ownByContributor =
  (collection: Drafted): Access =>
  async ({ id, req }) => {
    if (roleOf(req.user) !== 'contributor' || id === undefined) return false;
    const stored = await req.payload.findByID({
      collection,
      id,
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
      req,
      select: { createdBy: true },
      trash: true,
    });
    if (!stored) return false;
    return (
      idOf(stored.createdBy) === req.user?.id ||
      (await assignedTo(req, collection)).includes(String(id))
    );
  };

/** The second lock behind `ownByContributor`: also holds where an operation finds documents by a query. */
export const refusesOthersWork: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || roleOf(req.user) !== 'contributor') return data;
  const { createdBy, id } = originalDoc as { createdBy?: unknown; id?: unknown };
  if (idOf(createdBy) === req.user?.id) return data;
  if ((await assignedTo(req, collection.slug)).includes(String(id))) return data;
  throw new Forbidden(req.t);
};
