import { randomUUID } from 'node:crypto';

import type { Payload, PayloadRequest } from 'payload';
import { z } from 'zod';

import { collections } from '../../platform/slugs.ts';

const only = { name: { equals: 'outbox' } };
const collection = collections.outboxHead;

const head = z.object({ epoch: z.string(), sequence: z.number(), horizon: z.number() });
export type Head = z.infer<typeof head>;

/** How far the outbox has come. */
export async function readHead(payload: Payload, req?: PayloadRequest): Promise<Head> {
  return head.parse(await payload.db.findOne({ collection, where: only, ...(req && { req }) }));
}

/**
 * The next sequence, in the transaction of the request. Whoever else wants one waits for that transaction to
 * end (SQLite), or is told to begin again (MongoDB): so sequences grow in the order of commits, and one that was
 * rolled back leaves no gap.
 */
export async function nextSequence(req: PayloadRequest): Promise<number> {
  const data = { sequence: { $inc: 1 } };
  const options = { atomic: true };
  const updated = await req.payload.db.updateOne({ collection, where: only, data, options, req });
  return head.parse(updated).sequence;
}

/** Moves the end of what was removed, in the transaction of the request. */
export async function moveHorizon(req: PayloadRequest, horizon: number): Promise<void> {
  await req.payload.db.updateOne({ collection, where: only, data: { horizon }, req });
}

/** Writes the row once, when a database is new. Several processes may start at the same time. */
export async function ensureHead(payload: Payload): Promise<void> {
  if (await payload.db.findOne({ collection, where: only })) return;
  const data = { name: 'outbox', epoch: randomUUID(), sequence: 0, horizon: 0 };
  try {
    await payload.db.create({ collection, data });
  } catch (problem) {
    if (!(await payload.db.findOne({ collection, where: only }))) throw problem;
  }
}

/**
 * Tells every instance of the site that this is another database, whose pages it makes all anew: one that was restored
 * has sequences again that instances believe to know; after a change of very much, an event for each would only take
 * longer. With a request, in its transaction.
 */
export async function renewEpoch(payload: Payload, req?: PayloadRequest): Promise<void> {
  const data = { epoch: randomUUID() };
  await payload.db.updateOne({ collection, where: only, data, ...(req && { req }) });
}
