// pnpm guide: takes the pictures of docs/editors-guide.ko.md anew. Look at them before they are committed.
import { stopAll, stopChildrenOnSignal } from './lib/run.mjs';
import { lookAt } from './testing/looked-at.mjs';

stopChildrenOnSignal();
try {
  const { failed, output } = await lookAt('guide', { arguments_: ['--config', 'guide.config.ts'] });
  if (failed > 0) console.log(output.trimEnd());
  console.log(failed === 0 ? 'see docs/images/guide' : `${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  await stopAll();
}
