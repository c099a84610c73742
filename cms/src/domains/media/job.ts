import type { TaskConfig } from 'payload';

import { gaveUp } from '../../platform/jobs.ts';

import { makeRenditions, renditionsFailed } from './operations/make-renditions.ts';

type MakeRenditions = { input: { media: string }; output: object };

/** How often it is tried again. */
const tries = 2;

export const makeRenditionsTask: TaskConfig<MakeRenditions> = {
  slug: 'makeRenditions',
  inputSchema: [{ name: 'media', type: 'text', required: true }],
  retries: { attempts: tries, backoff: { type: 'fixed', delay: 5_000 } },
  handler: async ({ input, req }) => {
    await makeRenditions(req, input.media);
    return { output: {} };
  },
  onFail: async ({ input, req, taskStatus }) => {
    // Until then somebody is still at it.
    if (gaveUp(taskStatus, tries)) {
      await renditionsFailed(req, (input as MakeRenditions['input']).media);
    }
  },
};
