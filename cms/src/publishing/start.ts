import type { Payload } from 'payload';

import { every } from '../platform/every.ts';
import { settings } from '../platform/settings.ts';
import { openLines, wakeDelivery } from './delivery/index.ts';
import type { Target } from './delivery/target.ts';
import { warnOfFailures } from './delivery/warn.ts';
import { indexNowTargets } from './indexnow.ts';
import { compact } from './outbox/compact.ts';
import { ensureHead } from './outbox/head.ts';
import { hideTakenDown } from './takedown/operations.ts';

/** Whoever beside the site is told of events. */
const others: readonly Target[] = indexNowTargets(settings);

/** What other processes have queued, and did not live to tell, is found in this time, in ms. */
const sweep = 5_000;
const minute = 60_000;
const hour = 60 * minute;

/** Makes the outbox ready to be written. For every process that uses the database. */
export async function openPublishing(payload: Payload): Promise<void> {
  await ensureHead(payload);
  openLines(payload, others);
}

/** Tells what is still to be told, and goes on looking. For the server. */
export function startDelivery(payload: Payload): void {
  hideTakenDown(payload).catch((error: unknown) => {
    payload.logger.error({ err: error, msg: 'Pictures that were taken down may be in sight' });
  });
  wakeDelivery(payload);
  setInterval(() => wakeDelivery(payload), sweep).unref();
  every(payload, minute, 'warn-of-deliveries', () => warnOfFailures(payload));
  every(payload, hour, 'compact-outbox', () => compact(payload));
}
