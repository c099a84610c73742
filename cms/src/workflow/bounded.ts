import { APIError, type CollectionBeforeOperationHook, type CollectionConfig } from 'payload';

/** More than this is never answered at once: `limit=0` would be everything. */
const most = 100;

type Bounded = { limit?: unknown };
type Read = Bounded & {
  pagination?: unknown;
  joins?: Record<string, Bounded | false> | false;
  /** Set where Payload itself populates what a document names. */
  currentDepth?: unknown;
};

const within = (limit: unknown) =>
  limit === undefined ||
  (typeof limit === 'number' && Number.isInteger(limit) && limit >= 1 && limit <= most);

function isBounded({ joins, limit, pagination }: Read): boolean {
  const joined = joins ? Object.values(joins) : [];
  return (
    within(limit) &&
    pagination !== false &&
    joined.every((join) => join === false || within(join.limit))
  );
}

/** Strangers are told; for the admin, which asks for "all" in places, the limit is lowered. */
const boundsReads: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  const read = args as Read;
  if (operation !== 'read' || overrideAccess || read.currentDepth !== undefined) return args;
  if (isBounded(read)) return args;
  if (!req.user) throw new APIError(`limit: 1–${most}`, 400, undefined, true);
  const limit = within(read.limit) && read.limit !== undefined ? read.limit : most;
  return { ...args, limit, pagination: true } as typeof args;
};

/** The collection, with a bound on how much one request reads. */
export const bounded = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [boundsReads, ...(collection.hooks?.beforeOperation ?? [])],
  },
});
