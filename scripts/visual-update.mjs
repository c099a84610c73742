// pnpm visual:update: takes the visual tests' references anew. Look at what has changed before it is committed.
import { stopAll, stopChildrenOnSignal } from './lib/run.mjs';
import { lookAt } from './testing/looked-at.mjs';

stopChildrenOnSignal();
try {
  const { passed, failed, output } = await lookAt('references', {
    env: { UPDATE_REFERENCES: '1' },
    arguments_: ['--config', 'visual.config.ts', 'pages'],
  });
  if (failed > 0) console.log(output.trimEnd());
  console.log(`${passed} types of page looked at, ${failed} failed: see e2e/visual/references`);
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  await stopAll();
}
