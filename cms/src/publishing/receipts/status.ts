import type { Payload, Where } from 'payload';
import { z } from 'zod';

import { collections } from '../../platform/slugs.ts';
import { targetsOf } from '../delivery/index.ts';
import type { Target } from '../delivery/target.ts';
import { readHead } from '../outbox/head.ts';

const collection = collections.deliveries;
const date = z.coerce.date().transform((value) => value.toISOString());

const oldest = z.object({ sequence: z.number(), eventAt: date });
const last = z.object({
  sequence: z.number(),
  doneAt: date.nullish(),
  liveMs: z.number().nullish(),
  completeMs: z.number().nullish(),
});
const failure = z.object({
  event: z.string(),
  sequence: z.number(),
  target: z.string(),
  subject: z.string(),
  documentId: z.string(),
  eventAt: date,
  attempts: z.number(),
  nextAttemptAt: date,
  error: z.string().nullish(),
});
export type DeliveryFailure = z.infer<typeof failure>;

/** What an instance says of itself at `/readyz`. */
const readiness = z.object({
  ready: z.boolean(),
  build: z.string().optional(),
  pages: z.number().optional(),
  /** How far it has applied the outbox, and why it got no further. */
  feed: z.object({ applied: z.number().nullable(), problem: z.string().nullable() }).optional(),
  /** Of the pages of the build before it, which it makes again. */
  takeover: z.object({ total: z.number(), done: z.number(), left: z.number() }).optional(),
});

export interface TargetStatus {
  readonly target: string;
  readonly site: boolean;
  /** How many events it is still to be told of, and how many of them have failed before. */
  readonly waiting: number;
  readonly failing: number;
  /** How long the oldest of them has been waiting, in ms. */
  readonly lagMs: number;
  readonly last: z.infer<typeof last> | null;
  /** What it says of itself now; null where it does not answer, or has no `/readyz`. */
  readonly instance: z.infer<typeof readiness> | null;
}

export interface DeliveryStatus {
  /** The sequence of the newest event. */
  readonly head: number;
  readonly targets: readonly TargetStatus[];
  /** The oldest deliveries that have failed and are tried again. */
  readonly failures: readonly DeliveryFailure[];
}

async function first<T extends z.ZodType>(payload: Payload, schema: T, where: Where, sort: string) {
  const page = { where, sort, limit: 1, pagination: false };
  const { docs } = await payload.db.find({ collection, ...page });
  return schema.safeParse(docs[0]).data ?? null;
}

async function ask(target: Target): Promise<TargetStatus['instance']> {
  if (!target.site) return null;
  try {
    const signal = AbortSignal.timeout(2_000);
    const response = await fetch(`${target.name}/readyz`, { signal });
    return readiness.parse(await response.json());
  } catch {
    return null;
  }
}

/** What waits for a target, and what came to it last. Asks the database only. */
export async function queueOf(
  payload: Payload,
  { name }: Target,
): Promise<Pick<TargetStatus, 'waiting' | 'failing' | 'lagMs' | 'last'>> {
  const waits: Where = { target: { equals: name }, state: { equals: 'waiting' } };
  const done: Where = { target: { equals: name }, state: { equals: 'done' } };
  const count = (where: Where) => payload.db.count({ collection, where });
  const [waiting, failing, longest, newest] = await Promise.all([
    count(waits),
    count({ and: [waits, { attempts: { greater_than: 0 } }] }),
    first(payload, oldest, waits, 'sequence'),
    first(payload, last, done, '-sequence'),
  ]);
  return {
    waiting: waiting.totalDocs,
    failing: failing.totalDocs,
    lagMs: longest ? Math.max(0, Date.now() - Date.parse(longest.eventAt)) : 0,
    last: newest,
  };
}

async function statusOf(payload: Payload, target: Target): Promise<TargetStatus> {
  const { name, site } = target;
  const [queue, instance] = await Promise.all([queueOf(payload, target), ask(target)]);
  return { target: name, site, ...queue, instance };
}

/** Deliveries that have failed at least `attempts` times and still wait, the oldest first. */
export async function failingDeliveries(
  payload: Payload,
  { attempts = 1, limit = 50 } = {},
): Promise<DeliveryFailure[]> {
  const { docs } = await payload.db.find({
    collection,
    where: { state: { equals: 'waiting' }, attempts: { greater_than_equal: attempts } },
    sort: 'sequence',
    limit,
    pagination: false,
  });
  return docs.map((doc) => failure.parse(doc));
}

/** How delivery stands: for the operator's page, and for whoever warns of what keeps failing. */
export async function deliveryStatus(payload: Payload): Promise<DeliveryStatus> {
  const [{ sequence }, failures, ...targets] = await Promise.all([
    readHead(payload),
    failingDeliveries(payload),
    ...targetsOf(payload).map((target) => statusOf(payload, target)),
  ]);
  return { head: sequence, targets, failures };
}
