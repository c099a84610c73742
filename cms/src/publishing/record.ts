import { randomUUID } from 'node:crypto';

import type { ContentEvent } from '@bbk/shared/events';
import type { PayloadRequest } from 'payload';

import { afterCommit } from '../platform/database.ts';
import { deliver } from './delivery.ts';
import type { Change } from './state.ts';

/**
 * Records that readers see something differently. The site is told after the transaction is committed, and
 * never if it is rolled back. This is where the outbox will be written, in the same transaction.
 */
export async function record(
  req: PayloadRequest,
  subject: { collection: string; id: string },
  change: Change,
): Promise<void> {
  const event: ContentEvent = {
    id: randomUUID(),
    kind: change.kind,
    collection: subject.collection,
    documentId: subject.id,
    at: new Date().toISOString(),
    paths: change.paths,
    keys: change.keys,
  };
  await afterCommit(req, () => deliver(req.payload.logger, event));
}
