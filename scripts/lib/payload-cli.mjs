import { join } from 'node:path';

import { cmsModule } from './cms-command.mjs';
import { bin, root, run } from './run.mjs';

const placeholder = 'only-to-generate-files-and-nothing-else';
const settings = {
  DATABASE_URL: '',
  LOG_LEVEL: 'info',
  PAYLOAD_SECRET: placeholder,
  SIGNING_SECRET: placeholder,
};

const offline = (command, commandArguments, { env = {}, ...options }) =>
  run(command, commandArguments, {
    cwd: join(root, 'cms'),
    env: { ...settings, ...env },
    ...options,
  });

/** Payload's own command line (`migrate:create name`), which needs no database here. */
export const payloadCli = (commandArguments, options = {}) =>
  offline(bin('cms', 'payload'), commandArguments, options);

/** Writes what is made from the content model: types, import map, and a migration where one is named. */
export const generate = (migration, options = {}) =>
  offline(
    process.execPath,
    cmsModule('scripts/generate.ts', ...(migration ? [migration] : [])),
    options,
  );
