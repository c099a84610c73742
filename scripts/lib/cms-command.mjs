import { installOnce } from './build.mjs';
import { readEnvironment } from './env.mjs';
import { bin, root, start, stopChildrenOnSignal } from './run.mjs';
import { join } from 'node:path';

/** Runs a command of the CMS (`src/bin/<name>.ts`) with the settings that `npm start` uses, and ends as it ends. */
export async function cmsCommand(name, commandArguments) {
  // What is cut off must not go on unseen.
  stopChildrenOnSignal({ patience: 30_000 });
  await installOnce();
  const command = start(bin('cms', 'tsx'), [`src/bin/${name}.ts`, ...commandArguments], {
    cwd: join(root, 'cms'),
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
