import type { Config, Payload } from 'payload';

import { runsJobs, takeJobs } from './jobs-lease.ts';

/** Pictures have a queue of their own and wait for each other: one is all that two cores can bear. */
export const pictureQueue = 'pictures';
/** So have the pages of PDFs, which take minutes: pictures need not wait for them. */
export const pageQueue = 'pages';

/** Files for the press: seconds each, and none of them may wait for a hundred pictures. */
export const pressQueue = 'press';

/** Payload calls `onFail` after each try: whether that was the last one, of a task that is tried again so often. */
export const gaveUp = (status: { totalTried: number } | null | undefined, attempts: number) =>
  (status?.totalTried ?? 0) >= attempts;

const nobody = () => false;

/** Jobs start with the server (`instrumentation.ts`), and only there. Over HTTP they can not be touched. */
export function jobsConfig(
  tasks: NonNullable<Config['jobs']>['tasks'],
): NonNullable<Config['jobs']> {
  return {
    tasks,
    access: { run: nobody, queue: nobody, cancel: nobody },
    deleteJobOnComplete: true,
    shouldAutoRun: runsJobs,
    autoRun: [
      { cron: '* * * * * *', queue: 'default', limit: 20, silent: true },
      { cron: '* * * * * *', queue: pictureQueue, limit: 1, silent: true },
      { cron: '* * * * * *', queue: pageQueue, limit: 1, silent: true },
      { cron: '* * * * * *', queue: pressQueue, limit: 1, silent: true },
    ],
    jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
      ...defaultJobsCollection,
      access: { create: nobody, read: nobody, update: nobody, delete: nobody },
      admin: { ...defaultJobsCollection.admin, hidden: true },
    }),
  };
}

/** Payload leaves a job whose process was killed `processing` for ever: it is put back, to run again. */
async function putBack({ db }: Payload): Promise<void> {
  await db.updateJobs({
    data: { processing: false },
    returning: false,
    where: { processing: { equals: true } },
  });
}

/** Has this process run the jobs whenever no other one does, beginning with those that were cut off. */
export const startJobs = (payload: Payload): Promise<void> =>
  takeJobs(payload, () => putBack(payload));
