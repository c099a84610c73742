import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest } from 'payload';
import { Forbidden } from 'payload';

import { mayPublish } from './roles.ts';

type Write = {
  draft?: boolean;
  data?: { _status?: unknown; deletedAt?: unknown };
  id?: number | string;
  publishSpecificLocale?: unknown;
  publishAllLocales?: unknown;
  unpublishAllLocales?: unknown;
};

const guarded = ['create', 'update', 'updateByID', 'restoreVersion'];

/** Whether a write could change what readers see: anything but saving a draft. */
const touchesPublic = (write: Write) =>
  write.draft !== true ||
  write.data?._status === 'published' ||
  Boolean(write.publishSpecificLocale ?? write.publishAllLocales ?? write.unpublishAllLocales);

/** Moving a document that was never public to the trash, or back, which Payload does without `draft`. */
async function onlyMovesDraft(write: Write, collection: CollectionSlug, req: PayloadRequest) {
  const keys = Object.keys(write.data ?? {});
  if (write.id === undefined || keys.length !== 1 || keys[0] !== 'deletedAt') return false;
  const stored = await req.payload.findByID({
    collection,
    id: write.id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
    trash: true,
  });
  return stored !== null && '_status' in stored && stored._status !== 'published';
}

/**
 * Holds the right to publish for a collection with drafts. `access.update` alone does not: a PATCH
 * without `draft=true` edits what is live, and `{ _status: 'draft' }` takes it away.
 */
export const guardsPublishing: CollectionBeforeOperationHook = async ({
  args,
  collection,
  // oxlint-disable-next-line typescript/no-deprecated -- the value 'read' is, not the name
  operation,
  overrideAccess,
  req,
}) => {
  if (!guarded.includes(operation) || overrideAccess || mayPublish(req.user)) return args;
  const write = args as Write;
  const slug = collection.slug;
  if (touchesPublic(write) && !(await onlyMovesDraft(write, slug, req))) {
    throw new Forbidden(req.t);
  }
  return args;
};
