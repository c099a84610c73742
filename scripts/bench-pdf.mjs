// pnpm bench:pdf: how much memory the pages of a 200-page PDF of 150 MB take, and that a kill costs none of them.
import { buildOnce, installOnce } from './lib/build.mjs';
import { stopAll, stopChildrenOnSignal } from './lib/run.mjs';
import { playwright } from './testing/suites.mjs';
import { poppler } from './tools/poppler.mjs';

const hour = 60 * 60_000;

stopChildrenOnSignal();
await installOnce();
if (!(await poppler())) throw new Error('No poppler-utils: install them.');
await buildOnce('cms', process.env);
try {
  const { failed } = await playwright('pages of a large PDF', {
    env: { FAULTS: 'long' },
    arguments_: ['--config', 'faults.config.ts', 'pdf'],
    timeout: 2 * hour,
    onOutput: (part) => process.stdout.write(part),
  });
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  await stopAll();
}
