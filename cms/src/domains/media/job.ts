import type { TaskConfig } from 'payload';

import { makeRenditions, renditionsFailed } from './operations/make-renditions.ts';

type MakeRenditions = { input: { media: string }; output: object };

export const makeRenditionsTask: TaskConfig<MakeRenditions> = {
  slug: 'makeRenditions',
  inputSchema: [{ name: 'media', type: 'text', required: true }],
  retries: { attempts: 2, backoff: { type: 'fixed', delay: 5_000 } },
  handler: async ({ input, req }) => {
    await makeRenditions(req, input.media);
    return { output: {} };
  },
  onFail: async ({ input, req }) => {
    await renditionsFailed(req, (input as MakeRenditions['input']).media);
  },
};
