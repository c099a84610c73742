import type { Config, TaskConfig } from 'payload';

/** Pictures have a queue of their own and wait for each other: one is all that two cores can bear. */
export const pictureQueue = 'pictures';

const nobody = () => false;

/** Jobs start with the server (`instrumentation.ts`), and only there. Over HTTP they can not be touched. */
export function jobsConfig(tasks: TaskConfig[]): NonNullable<Config['jobs']> {
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
