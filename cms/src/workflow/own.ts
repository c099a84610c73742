import type { Access, CollectionBeforeChangeHook } from 'payload';
import { Forbidden } from 'payload';

import { roleOf } from './roles.ts';

const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : value;

/** For lists: documents that the reader made. */
export const own: Access = ({ req }) => (req.user ? { createdBy: { equals: req.user.id } } : false);

/**
 * A contributor works on documents of their own. Answers yes or no by the stored document, since Payload
 * drops a constraint from `update` when no latest version matches it.
 */
export const ownByContributor =
  (collection: 'articles' | 'partnerships'): Access =>
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
    return Boolean(stored) && idOf(stored?.createdBy) === req.user?.id;
  };

/** The second lock behind `ownByContributor`: also holds where an operation finds documents by a query. */
export const refusesOthersWork: CollectionBeforeChangeHook = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || roleOf(req.user) !== 'contributor') return data;
  if (idOf((originalDoc as { createdBy?: unknown }).createdBy) !== req.user?.id) {
    throw new Forbidden(req.t);
  }
  return data;
};
