import { join } from 'node:path';

import { installOnce } from './build.mjs';
import { readEnvironment } from './env.mjs';
import { root, start, stopChildrenOnSignal } from './run.mjs';

/** What Node is given to run a module of the CMS (`src/bin/backup.ts`) as a command. */
export const cmsModule = (path, ...given) => [join(root, 'cms/scripts/run.mjs'), path, ...given];

/** Runs a command of the CMS with the settings and secrets that `npm start` uses, and ends as it ends. */
export async function cmsCommand(path, given = process.argv.slice(2)) {
  // What is cut off must not go on unseen.
  stopChildrenOnSignal({ patience: 30_000 });
  await installOnce();
  const command = start(process.execPath, cmsModule(path, ...given), {
    env: {
      ...readEnvironment(),
      NODE_ENV: 'production',
      INIT_CWD: process.env.INIT_CWD ?? process.cwd(),
    },
    stdio: 'inherit',
  });
  const { code } = await command.exited;
  process.exit(code ?? 1);
}
