import { pageOutcome, type EventKind, type PageOutcome } from '@bbk/shared/events';
import type { Payload, Where } from 'payload';
import { z } from 'zod';

import { collections } from '../../platform/slugs.ts';

/** How the newest change of a document came to one instance of the site. */
export interface InstanceReceipt {
  readonly instance: string;
  /** `failing`: it was tried, and is tried again at `nextAttemptAt`. */
  readonly state: 'waiting' | 'live' | 'failing';
  readonly attempts: number;
  readonly nextAttemptAt: string | null;
  /** From the change until its own page was new, in ms; null while it is not. */
  readonly liveMs: number | null;
  /** From the change until every page that shows it was new, in ms. */
  readonly completeMs: number | null;
  readonly pages: readonly PageOutcome[];
  readonly error: string | null;
}

export interface Receipt {
  readonly event: string;
  readonly sequence: number;
  readonly kind: EventKind;
  readonly at: string;
  readonly instances: readonly InstanceReceipt[];
}

const given = <T extends z.ZodType>(schema: T) => schema.nullish().transform((v) => v ?? null);
const date = z.coerce.date().transform((value) => value.toISOString());

const delivery = z
  .object({
    target: z.string(),
    state: z.enum(['waiting', 'done']),
    attempts: z.number(),
    nextAttemptAt: date,
    liveMs: given(z.number()),
    completeMs: given(z.number()),
    pages: given(z.array(pageOutcome)),
    error: given(z.string()),
  })
  .transform(({ target, state, nextAttemptAt, pages, ...rest }): InstanceReceipt => {
    const open = rest.attempts === 0 ? 'waiting' : 'failing';
    return {
      instance: target,
      ...rest,
      state: state === 'done' ? 'live' : open,
      nextAttemptAt: state === 'done' ? null : nextAttemptAt,
      pages: pages ?? [],
    };
  });

const newest = z.object({
  event: z.string(),
  sequence: z.number(),
  kind: z.custom<EventKind>((value) => typeof value === 'string'),
  at: date,
});

/** The receipt of the newest change of a document; null where readers never saw one, or long ago. */
export async function receiptOf(
  payload: Payload,
  subject: string,
  documentId: string,
): Promise<Receipt | null> {
  const about: Where = { subject: { equals: subject }, documentId: { equals: documentId } };
  const page = { where: about, sort: '-sequence', limit: 1, pagination: false };
  const { docs } = await payload.db.find({ collection: collections.outboxEvents, ...page });
  const found = newest.safeParse(docs[0]).data;
  if (!found) return null;
  const deliveries = await payload.db.find({
    collection: collections.deliveries,
    where: { event: { equals: found.event }, site: { equals: true } },
    sort: 'target',
    limit: 100,
    pagination: false,
  });
  return { ...found, instances: deliveries.docs.map((doc) => delivery.parse(doc)) };
}
