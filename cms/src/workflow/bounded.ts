import { APIError, type CollectionBeforeOperationHook, type CollectionConfig } from 'payload';

/** More than this is never answered at once: `limit=0` would be everything. */
const most = 100;

type Read = { limit?: unknown; pagination?: unknown };

const within = (limit: unknown) =>
  limit === undefined ||
  (typeof limit === 'number' && Number.isInteger(limit) && limit >= 1 && limit <= most);

/** Strangers are told; for the admin, which asks for "all" in places, the limit is lowered. */
const boundsReads: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (operation !== 'read' || overrideAccess) return args;
  const read = args as Read;
  if (within(read.limit) && read.pagination !== false) return args;
  if (req.user) {
    const limit = within(read.limit) && read.limit !== undefined ? read.limit : most;
    return { ...args, limit, pagination: true } as typeof args;
  }
  throw new APIError(`limit: 1–${most}`, 400, undefined, true);
};

/** The collection, with a bound on how much one request reads. */
export const bounded = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [boundsReads, ...(collection.hooks?.beforeOperation ?? [])],
  },
});
