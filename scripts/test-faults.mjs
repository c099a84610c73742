// pnpm test:faults [part…]: every fault as often as the promises ask; what was seen goes to docs/faults.md.
import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { root, stopAll, stopChildrenOnSignal } from './lib/run.mjs';
import { keepRows, reportedIn } from './testing/fault-table.mjs';
import { withMagazine } from './testing/servers.mjs';
import { playwright } from './testing/suites.mjs';
import { mongod } from './tools/mongod.mjs';

const report = join(root, '.cache/test/faults.jsonl');
const table = join(root, 'docs/faults.md');
const hours = 60 * 60_000;

/** Every fault, against a magazine that stands beside those that are killed. */
async function faults(environment) {
  rmSync(report, { force: true });
  const env = {
    ...environment,
    FAULTS: 'long',
    FAULTS_REPORT: report,
    MONGOD_PATH: await mongod(),
  };
  const arguments_ = ['--config', 'faults.config.ts', ...process.argv.slice(2)];
  const onOutput = (part) => process.stdout.write(part);
  const options = { env, arguments_, timeout: 6 * hours, onOutput };
  try {
    return await playwright('faults, long', options);
  } finally {
    // What this run saw replaces what the table said of it; what was not run keeps its row and its date.
    await keepRows(table, reportedIn(report));
  }
}

stopChildrenOnSignal();
try {
  const { failed } = await withMagazine('magazine-of-faults', faults);
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  await stopAll();
}
