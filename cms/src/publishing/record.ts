import { randomUUID } from 'node:crypto';

import type { ContentEvent } from '@bbk/shared/events';
import type { PayloadRequest } from 'payload';

import { afterCommit } from '../platform/database.ts';
import { queueDeliveries, wakeDelivery } from './delivery/index.ts';
import { writeEvent } from './outbox/events.ts';
import { nextSequence } from './outbox/head.ts';
import type { Change } from './state.ts';

/**
 * Records that readers see something differently, in the transaction of the change: the event, and that every
 * target is to be told of it. Delivery begins once the transaction is committed, and never if it is rolled back.
 */
export async function record(
  req: PayloadRequest,
  subject: { collection: string; id: string },
  change: Change,
): Promise<ContentEvent> {
  const event: ContentEvent = {
    id: randomUUID(),
    sequence: await nextSequence(req),
    collection: subject.collection,
    documentId: subject.id,
    at: new Date().toISOString(),
    ...change,
  };
  await writeEvent(req, event);
  await queueDeliveries(req, event);
  await afterCommit(req, () => wakeDelivery(req.payload));
  return event;
}
