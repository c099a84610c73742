import type { Payload, Where } from 'payload';
import { z } from 'zod';

import { collections } from '../../platform/slugs.ts';
import type { ReleasedPart } from './release.ts';

/** How all of a release came to one instance of the site. */
export type InstanceOfRelease = {
  instance: string;
  /** How many of its events are done there, and how many failed and are tried again. */
  done: number;
  failing: number;
  /** From the release until everything was new there, in ms; null while it is not. */
  completeMs: number | null;
};

/** One receipt for everything that became public together. */
export type ReleaseReceipt = {
  plannedAt: string;
  releasedAt: string;
  events: number;
  parts: readonly ReleasedPart[];
  instances: readonly InstanceOfRelease[];
};

const date = z.coerce.date().transform((value) => value.toISOString());
const part = z.object({
  collection: z.enum(['issues', 'articles']),
  id: z.string(),
  title: z.string(),
});
const row = z.object({
  plannedAt: date,
  releasedAt: date,
  parts: z.array(part),
  firstSequence: z.number(),
  lastSequence: z.number(),
});
const delivery = z.object({
  target: z.string(),
  state: z.enum(['waiting', 'done']),
  attempts: z.number(),
  doneAt: date.nullish(),
});

function instancesOf(
  deliveries: readonly z.infer<typeof delivery>[],
  releasedAt: string,
  events: number,
): InstanceOfRelease[] {
  const targets = [...new Set(deliveries.map(({ target }) => target))].toSorted();
  return targets.map((instance) => {
    const own = deliveries.filter(({ target }) => target === instance);
    const done = own.filter(({ state }) => state === 'done');
    const times = done.map(({ doneAt }) => Date.parse(doneAt ?? releasedAt));
    const isComplete = done.length >= events;
    return {
      instance,
      done: done.length,
      failing: own.filter(({ state, attempts }) => state === 'waiting' && attempts > 0).length,
      completeMs: isComplete ? Math.max(0, Math.max(...times) - Date.parse(releasedAt)) : null,
    };
  });
}

/** The receipt of the newest release of an issue; null where it was never released. */
export async function receiptOfRelease(
  payload: Payload,
  issue: string,
): Promise<ReleaseReceipt | null> {
  const newest = { sort: '-releasedAt', limit: 1, pagination: false };
  const where: Where = { issue: { equals: issue } };
  const { docs } = await payload.db.find({ collection: collections.releases, where, ...newest });
  const found = row.safeParse(docs[0]).data;
  if (!found) return null;
  const { firstSequence, lastSequence, ...rest } = found;
  const events = lastSequence - firstSequence + 1;
  const told = await payload.db.find({
    collection: collections.deliveries,
    where: {
      and: [
        { sequence: { greater_than_equal: firstSequence } },
        { sequence: { less_than_equal: lastSequence } },
        { site: { equals: true } },
      ],
    },
    limit: 10_000,
    pagination: false,
  });
  const deliveries = told.docs.map((doc) => delivery.parse(doc));
  return { ...rest, events, instances: instancesOf(deliveries, rest.releasedAt, events) };
}
