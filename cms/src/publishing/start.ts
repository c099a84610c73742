import type { Payload } from 'payload';

import { openLines, wakeDelivery } from './delivery/index.ts';
import type { Target } from './delivery/target.ts';
import { ensureHead } from './outbox/head.ts';

/** Whoever beside the site is told of events. */
const others: readonly Target[] = [];

/** What other processes have queued, and did not live to tell, is found in this time, in ms. */
const sweep = 5_000;

/** Makes the outbox ready to be written. For every process that uses the database. */
export async function openPublishing(payload: Payload): Promise<void> {
  await ensureHead(payload);
  openLines(payload, others);
}

/** Tells what is still to be told, and goes on looking. For the server. */
export function startDelivery(payload: Payload): void {
  wakeDelivery(payload);
  setInterval(() => wakeDelivery(payload), sweep).unref();
}
