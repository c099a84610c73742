import type { Config, Payload } from 'payload';

import { oneProcess } from './database.ts';

/** Pictures have a queue of their own and wait for each other: one is all that two cores can bear. */
export const pictureQueue = 'pictures';

/** A job that has not moved for so long, in milliseconds, was killed, whichever process had it. */
const longestJob = 10 * 60_000;

const nobody = () => false;

/** Jobs start with the server (`instrumentation.ts`), and only there. Over HTTP they can not be touched. */
export function jobsConfig(
  tasks: NonNullable<Config['jobs']>['tasks'],
): NonNullable<Config['jobs']> {
  return {
    tasks,
    access: { run: nobody, queue: nobody, cancel: nobody },
    deleteJobOnComplete: true,
    autoRun: [
      { cron: '* * * * * *', queue: 'default', limit: 20, silent: true },
      { cron: '* * * * * *', queue: pictureQueue, limit: 1, silent: true },
    ],
    jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
      ...defaultJobsCollection,
      access: { create: nobody, read: nobody, update: nobody, delete: nobody },
      admin: { ...defaultJobsCollection.admin, hidden: true },
    }),
  };
}

/** Payload leaves a job whose process was killed `processing` for ever: it is put back, to run again. */
export async function putBackKilledJobs(payload: Payload): Promise<void> {
  const stale = { updatedAt: { less_than: new Date(Date.now() - longestJob).toISOString() } };
  await payload.db.updateJobs({
    data: { processing: false },
    returning: false,
    where: { and: [{ processing: { equals: true } }, ...(oneProcess ? [] : [stale])] },
  });
}
