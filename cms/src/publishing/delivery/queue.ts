import type { ContentEvent, PageOutcome } from '@bbk/shared/events';
import type { Payload, PayloadRequest, Where } from 'payload';
import { z } from 'zod';

import { collections } from '../../platform/slugs.ts';
import type { Target } from './target.ts';

const collection = collections.deliveries;

const row = z.object({
  id: z.string(),
  event: z.string(),
  sequence: z.number(),
  subject: z.string(),
  documentId: z.string(),
  eventAt: z.coerce.date(),
  attempts: z.number(),
  nextAttemptAt: z.coerce.date(),
});
export type Waiting = z.infer<typeof row>;

/** Events of one document are told one after the other. */
export const documentOf = ({ subject, documentId }: Pick<Waiting, 'subject' | 'documentId'>) =>
  `${subject}:${documentId}`;

/** Far more than a target that works ever has. */
const window = 200;

/** Queues an event for targets, in the transaction of the request. */
export async function queue(
  req: PayloadRequest,
  event: ContentEvent,
  targets: readonly Target[],
): Promise<void> {
  const { id, sequence, documentId, at } = event;
  for (const { name, site } of targets) {
    const about = { event: id, sequence, subject: event.collection, documentId, eventAt: at };
    const progress = { state: 'waiting', attempts: 0, nextAttemptAt: at };
    const data = { ...about, target: name, site, ...progress };
    await req.payload.db.create({ collection, data, req });
  }
}

const waitingFor = (target: string): Where => ({
  target: { equals: target },
  state: { equals: 'waiting' },
});

/** What a target is still to be told, in the order of the outbox. */
export async function waiting(payload: Payload, target: string): Promise<Waiting[]> {
  const where = waitingFor(target);
  const sort = 'sequence';
  const { docs } = await payload.db.find({
    collection,
    where,
    sort,
    limit: window,
    pagination: false,
  });
  return docs.map((doc) => row.parse(doc));
}

export interface Progress {
  readonly state?: 'done';
  readonly attempts?: number;
  readonly nextAttemptAt?: Date;
  readonly doneAt?: Date;
  readonly liveMs?: number | null;
  readonly completeMs?: number;
  readonly pages?: readonly PageOutcome[];
  readonly error?: string | null;
}

/** Keeps how a delivery goes. */
export async function keep(payload: Payload, id: string, progress: Progress): Promise<void> {
  const data = Object.fromEntries(
    Object.entries(progress).map(([name, value]: [string, unknown]) => [
      name,
      value instanceof Date ? value.toISOString() : value,
    ]),
  );
  await payload.db.updateOne({ collection, id, data, returning: false });
}

/** Makes what waits due now: all that `where` names. */
export async function makeDue(payload: Payload, where: Where): Promise<void> {
  const both: Where = { and: [{ state: { equals: 'waiting' } }, where] };
  const data = { nextAttemptAt: new Date().toISOString() };
  await payload.db.updateMany({ collection, where: both, data, returning: false });
}
