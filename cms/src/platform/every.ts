import type { Payload } from 'payload';

import { Lease } from './lease.ts';

/** Does something again and again, in one process at a time; a failure is in the log, and it goes on. */
export function every(
  payload: Payload,
  ms: number,
  name: string,
  work: () => Promise<unknown>,
): void {
  // Kept until it runs out: the other processes have nothing to do until then.
  const lease = new Lease(payload, name, ms - 1_000);
  const once = async () => {
    if (await lease.take()) await work();
  };
  const run = () =>
    once().catch((error: unknown) => payload.logger.error({ err: error, msg: `${name} failed` }));
  setInterval(() => void run(), ms).unref();
}
