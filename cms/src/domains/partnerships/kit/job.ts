import type { PayloadRequest, TaskConfig } from 'payload';

import { gaveUp, pressQueue } from '../../../platform/jobs.ts';
import { makePressKit } from './make.ts';
import { keepKit } from './store.ts';

type MakePressKit = { input: { announcement: string }; output: object };

/** Has the kit of an announcement made anew, in the transaction of what changed it. */
export const queuePressKit = (req: PayloadRequest, announcement: string) =>
  req.payload.jobs.queue({ task: 'makePressKit', queue: pressQueue, input: { announcement }, req });

/** How often it is tried again. */
const tries = 2;

export const makePressKitTask: TaskConfig<MakePressKit> = {
  slug: 'makePressKit',
  inputSchema: [{ name: 'announcement', type: 'text', required: true }],
  retries: { attempts: tries, backoff: { type: 'fixed', delay: 5_000 } },
  handler: async ({ input, req }) => {
    await makePressKit(req, input.announcement);
    return { output: {} };
  },
  onFail: async ({ input, req, taskStatus }) => {
    if (!gaveUp(taskStatus, tries)) return;
    const { announcement } = input as MakePressKit['input'];
    await keepKit(req, announcement, { state: 'failed' });
  },
};
