import { join } from 'node:path';

import { bin, root, run } from './run.mjs';

const placeholder = 'only-to-generate-files-and-nothing-else';

/** Payload's own command line (`generate:types`, `migrate:create name`), which needs no database here. */
export const payloadCli = (commandArguments, { env = {}, ...options } = {}) =>
  run(bin('cms', 'payload'), commandArguments, {
    cwd: join(root, 'cms'),
    env: {
      DATABASE_URL: '',
      LOG_LEVEL: 'info',
      PAYLOAD_SECRET: placeholder,
      SIGNING_SECRET: placeholder,
      ...env,
    },
    ...options,
  });
