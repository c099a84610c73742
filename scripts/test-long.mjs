// pnpm test:long [part…]: the long form of what `npm test` runs short; what was seen goes to docs/.
import { randomInt } from 'node:crypto';
import { rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';

import { installOnce } from './lib/build.mjs';
import { root, run, stopChildrenOnSignal } from './lib/run.mjs';
import { keepRows, reportedIn } from './testing/fault-table.mjs';
import { lookAt } from './testing/looked-at.mjs';
import { partsWanted, runStages } from './testing/stage.mjs';
import { withMagazine } from './testing/servers.mjs';
import { playwright, reports, vitest } from './testing/suites.mjs';
import { startReplicaSet } from './tools/mongod.mjs';

const hour = 60 * 60_000;

/** What a run of the fuzz is given; it keeps what it saw in the file `FUZZ_REPORT`. */
function fuzzed() {
  const report = join(reports, 'fuzz.jsonl');
  rmSync(report, { force: true });
  return {
    FUZZ_RUNS: process.env.FUZZ_RUNS ?? '10000',
    FUZZ_SEED: process.env.FUZZ_SEED ?? String(randomInt(2 ** 31 - 2)),
    FUZZ_REPORT: report,
  };
}

/** Requests to the CMS that nobody would think of, on one of the databases. */
async function fuzz(database, DATABASE_URL) {
  const env = { DATABASE_URL, ...fuzzed() };
  const options = { env, arguments_: ['test/security/fuzz.test.ts'], timeout: 2 * hour };
  const result = await vitest(`fuzz long ${database}`, 'cms', options);
  await keepSeen(env);
  return result;
}

/** The same of the site, as it runs beside a CMS. */
const fuzzOfSite = () =>
  withMagazine('magazine-of-fuzz', async (environment) => {
    const env = { ...environment, ...fuzzed() };
    const arguments_ = ['security/secrets', '--workers=1'];
    const result = await playwright('fuzz long site', { env, arguments_, timeout: 2 * hour });
    await keepSeen(env);
    return result;
  });

/** Every type of page in every language and theme. */
const accessibility = () => lookAt('axe long', { arguments_: ['a11y/axe'], timeout: hour });

/** What this run saw replaces what the table said of the same. */
function keepSeen({ FUZZ_REPORT, FUZZ_SEED: seed }) {
  const rows = reportedIn(FUZZ_REPORT).map(({ what, runs, answers, before, after, at }) => ({
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
  return keepRows(join(root, 'docs/fuzz.md'), rows);
}

/** Stories, written on a line whose answers come late by chance. */
const slowLine = () =>
  withMagazine('magazine-of-slow-line', async (environment) => {
    const FAULTS_REPORT = join(reports, 'slow-line.jsonl');
    rmSync(FAULTS_REPORT, { force: true });
    const env = { ...environment, FAULTS: 'long', FAULTS_REPORT };
    const arguments_ = ['journeys/slow-line', '--workers=1'];
    const result = await playwright('slow line', { env, arguments_, timeout: 2 * hour });
    await keepRows(join(root, 'docs/faults.md'), reportedIn(FAULTS_REPORT));
    return result;
  });

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
  'fuzz of the site': fuzzOfSite,
  axe: accessibility,
  'slow line': slowLine,
  faults,
};

const wanted = partsWanted(Object.keys(parts), process.argv.slice(2));
stopChildrenOnSignal();
await installOnce();
await runStages(wanted, (name) => parts[name]());
