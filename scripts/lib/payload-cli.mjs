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

/** Writes what is made from the content model: types, import map, and a migration where one is named. */
export const generate = (migration, options) =>
  payloadCli(['run', 'scripts/generate.ts', ...(migration ? [migration] : [])], options);
