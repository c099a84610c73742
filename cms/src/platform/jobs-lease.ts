import type { Payload } from 'payload';

import { Kept } from './kept.ts';
import { Lease } from './lease.ts';

/** A third of how long a lease lasts: two renewals may fail. */
const renewal = 2_000;

/** The one that some process always holds, for as long as a CMS lives. */
export const jobsLease = 'jobs';

/** Of a Payload that runs the jobs. */
const leases = new Kept<Lease | null>('jobsLease');

/** Whether this process is the one that runs jobs. Payload gives one job to several that ask at once. */
export const runsJobs = (payload: Payload): boolean => leases.of(payload)?.isHeld() === true;

/**
 * Takes the lease of the jobs whenever it is free, and keeps it. `taken` is called each time before the first
 * job: whatever is said to be running then ran in a process that is gone.
 */
export async function takeJobs(payload: Payload, taken: () => Promise<void>): Promise<void> {
  const lease = new Lease(payload, jobsLease);
  const take = async () => {
    if (!(await lease.take())) {
      leases.keep(payload, null);
      return;
    }
    if (!leases.of(payload)) await taken();
    leases.keep(payload, lease);
  };
  await take();
  // A database that is away gives no lease: it is asked again.
  setInterval(() => void take().catch(() => leases.keep(payload, null)), renewal).unref();
}
