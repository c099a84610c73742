// pnpm test:long [part…]: the long form of what `npm test` runs short; what was seen goes to docs/.
import { randomInt } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';

import { installOnce } from './lib/build.mjs';
import { root, run, stopAll, stopChildrenOnSignal } from './lib/run.mjs';
import { seconds } from './lib/stages.mjs';
import { mergeRows } from './testing/fault-table.mjs';
import { reports, vitest } from './testing/suites.mjs';
import { startReplicaSet } from './tools/mongod.mjs';

const hour = 60 * 60_000;

/** Requests that nobody would think of, on one of the databases. */
async function fuzz(database, DATABASE_URL) {
  const report = join(reports, 'fuzz.jsonl');
  rmSync(report, { force: true });
  const env = {
    DATABASE_URL,
    FUZZ_RUNS: process.env.FUZZ_RUNS ?? '10000',
    FUZZ_SEED: process.env.FUZZ_SEED ?? String(randomInt(2 ** 31 - 2)),
    FUZZ_REPORT: report,
  };
  const options = { env, arguments_: ['test/security/fuzz.test.ts'], timeout: 2 * hour };
  const result = await vitest(`fuzz long ${database}`, 'cms', options);
  if (existsSync(report)) keep(readFileSync(report, 'utf8').trim().split('\n'), env.FUZZ_SEED);
  return result;
}

/** What this run saw replaces what the table said of the same. */
function keep(lines, seed) {
  const table = join(root, 'docs/fuzz.md');
  const rows = lines
    .map((line) => JSON.parse(line))
    .map(({ what, runs, answers, before, after, at }) => ({
      fault: what,
      figures: {
        requests: runs,
        answers: answers.join(', '),
        'memory in use': `${before} → ${after} MB`,
        seed,
      },
      at: at.slice(0, 10),
      load: loadavg()[0].toFixed(1),
    }));
  writeFileSync(table, mergeRows(readFileSync(table, 'utf8'), rows));
}

async function fuzzOnMongodb() {
  const replicaSet = await startReplicaSet();
  return fuzz('MongoDB', replicaSet.urlOf('fuzz')).finally(() => replicaSet.stop());
}

/** The faults have a command of their own, which takes parts too. */
async function faults() {
  const { ok, output } = await run(process.execPath, ['scripts/test-faults.mjs'], {
    timeout: 6 * hour,
    onOutput: (part) => process.stdout.write(part),
  });
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output: ok ? '' : output };
}

const parts = {
  'fuzz on SQLite': () => fuzz('SQLite', ''),
  'fuzz on MongoDB': fuzzOnMongodb,
  faults,
};

stopChildrenOnSignal();
await installOnce();
const wanted = process.argv.slice(2);
let failures = 0;
try {
  for (const [name, work] of Object.entries(parts)) {
    if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
    console.log(`→ ${name}`);
    const since = Date.now();
    const { passed, failed, output } = await work();
    failures += failed;
    if (failed > 0) console.log(output.trimEnd());
    console.log(
      `${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed (${seconds(since)})`,
    );
  }
} finally {
  await stopAll();
}
process.exitCode = failures === 0 ? 0 : 1;
