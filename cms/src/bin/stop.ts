import type { Payload } from 'payload';

import { releaseLeases } from '../platform/lease.ts';
import { stopClock } from '../publishing/schedule/index.ts';

/** Lets go of everything, once nobody waits for an answer any more: others can have it at once. */
export async function stop(payload: Payload): Promise<void> {
  await stopClock(payload);
  await releaseLeases(payload);
  await payload.destroy();
}
