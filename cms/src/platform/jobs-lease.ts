import type { Payload } from 'payload';

import { Lease } from './lease.ts';

/** A third of how long a lease lasts: two renewals may fail. */
const renewal = 2_000;

/** The one that some process always holds, for as long as a CMS lives. */
export const jobsLease = 'jobs';

/** Kept on Payload: a bundler may load this module more than once for one that runs. */
const kept = Symbol.for('bbk.jobsLease');
type Keeper = { [kept]?: Lease | null };

/** Whether this process is the one that runs jobs. Payload gives one job to several that ask at once. */
export const runsJobs = (payload: Payload): boolean => (payload as Keeper)[kept]?.isHeld() === true;

/**
 * Takes the lease of the jobs whenever it is free, and keeps it. `taken` is called each time before the first
 * job: whatever is said to be running then ran in a process that is gone.
 */
export async function takeJobs(payload: Payload, taken: () => Promise<void>): Promise<void> {
  const lease = new Lease(payload, jobsLease);
  const keeper = payload as Keeper;
  const take = async () => {
    if (!(await lease.take())) {
      keeper[kept] = null;
      return;
    }
    if (!keeper[kept]) await taken();
    keeper[kept] = lease;
  };
  await take();
  // A database that is away gives no lease: it is asked again.
  setInterval(() => void take().catch(() => (keeper[kept] = null)), renewal).unref();
}
