import { APIError, type CollectionBeforeOperationHook, type CollectionConfig } from 'payload';

import { composesHangul } from './hangul.ts';
import { namesLocale } from './locale.ts';
import { keepsOthersPublic } from './grants.ts';

/** More than this is never answered at once: `limit=0` would be everything. */
const most = 100;

type Bounded = { limit?: unknown };
type Read = Bounded & {
  sort?: unknown;
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
    // Without pages there is no limit of Payload's own: only the one that is asked for.
    (pagination !== false || limit !== undefined) &&
    joined.every((join) => join === false || within(join.limit))
  );
}

/** The order by a field of another document tells of what one may not see: only fields of its own are taken. */
const sortsByOthers = ({ sort }: Read) =>
  (Array.isArray(sort) ? sort : [sort]).some((by) => typeof by === 'string' && by.includes('.'));

/** Strangers are told; for the admin, which asks for "all" in places, the limit is lowered. */
// oxlint-disable-next-line typescript/no-deprecated -- the value 'read' is, not the name
const boundsReads: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  const read = args as Read;
  if (operation !== 'read' || overrideAccess || read.currentDepth !== undefined) return args;
  // Saving a global has Payload look for what it names without a limit, and without our rights.
  if (req.payloadAPI === 'local') return args;
  if (!req.user && sortsByOthers(read)) {
    throw new APIError('sort: only by fields of the document itself', 400, undefined, true);
  }
  if (isBounded(read)) return args;
  if (!req.user) throw new APIError(`limit: 1–${most}`, 400, undefined, true);
  const limit = within(read.limit) && read.limit !== undefined ? read.limit : most;
  return { ...args, limit, pagination: true } as typeof args;
};

/** The collection, with a bound on how much one request reads, in a locale that there is, Hangul in one form. */
export const bounded = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [
      namesLocale,
      composesHangul,
      boundsReads,
      keepsOthersPublic,
      ...(collection.hooks?.beforeOperation ?? []),
    ],
  },
});
