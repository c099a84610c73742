import type { Payload, Where } from 'payload';
import { z } from 'zod';

import { inTransaction } from '../../platform/database.ts';
import { collections } from '../../platform/slugs.ts';
import { moveHorizon, readHead } from './head.ts';

/** An instance that was down for no longer than this goes on where it stood; in ms. */
const keptFor = 7 * 24 * 60 * 60_000;
/** However old they are. */
const keptAtLeast = 1_000;
/** One transaction's worth: nobody is to wait for it. */
const atOnce = 2_000;

const row = z.object({ sequence: z.number() });

/**
 * Removes old events, and what was noted of their delivery. The horizon moves in the same transaction: a reader of
 * the feed that stood before it is told that it can not know what it has missed, and begins anew.
 */
export async function compact(
  payload: Payload,
  { now = Date.now(), atLeast = keptAtLeast } = {},
): Promise<number> {
  const collection = collections.outboxEvents;
  const old: Where = { at: { less_than: new Date(now - keptFor).toISOString() } };
  const page = { where: old, sort: '-sequence', limit: 1, pagination: false };
  const { docs } = await payload.db.find({ collection, ...page });
  const newestOld = row.safeParse(docs[0]).data?.sequence ?? 0;
  const { horizon, sequence } = await readHead(payload);
  const next = Math.min(newestOld, sequence - atLeast, horizon + atOnce);
  if (next <= horizon) return 0;
  await inTransaction(payload, async (req) => {
    const where: Where = { sequence: { less_than_equal: next } };
    await moveHorizon(req, next);
    await payload.db.deleteMany({ collection, where, req });
    await payload.db.deleteMany({ collection: collections.deliveries, where, req });
  });
  return next - horizon;
}
