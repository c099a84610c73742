// pnpm --filter @bbk/cms samples:remove: with the settings and secrets that `npm start` uses.
import { spawnSync } from 'node:child_process';

import { readEnvironment } from '../../scripts/lib/env.mjs';
import { bin } from '../../scripts/lib/run.mjs';

const { status } = spawnSync(bin('cms', 'tsx'), ['src/seed/remove-samples.command.ts'], {
  env: readEnvironment(),
  stdio: 'inherit',
});
process.exit(status ?? 1);
