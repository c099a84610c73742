// pnpm test:faults: every fault as often as the promises ask; the table goes to docs/faults.md.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

import { buildOnce, installOnce } from './lib/build.mjs';
import { root, stopAll, stopChildrenOnSignal } from './lib/run.mjs';
import { freshEnvironment, startMagazine } from './testing/servers.mjs';
import { playwright } from './testing/suites.mjs';
import { mongod } from './tools/mongod.mjs';

const report = join(root, '.cache/test/faults.jsonl');
const hours = 60 * 60_000;

const row = ({ fault, figures }) =>
  `| ${fault} | ${Object.entries(figures)
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ')} |`;

/** The table of the last run. */
function writeTable() {
  const rows = readFileSync(report, 'utf8')
    .trim()
    .split('\n')
    .map((line) => row(JSON.parse(line)));
  const text = [
    '# Faults',
    '',
    'Written by `pnpm test:faults`: real servers, real databases, killed with SIGKILL while editors publish. A client writes down every acknowledgement before it counts it, and compares after each fault.',
    '',
    `Last run: ${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores, Node ${process.version}.`,
    '',
    '| fault | what was seen |',
    '| --- | --- |',
    ...rows,
    '',
  ];
  writeFileSync(join(root, 'docs/faults.md'), text.join('\n'));
}

stopChildrenOnSignal();
await installOnce();
await buildOnce('cms', process.env);
await buildOnce('site', process.env);
const environment = await freshEnvironment();
const magazine = await startMagazine('magazine-of-faults', environment);
try {
  rmSync(report, { force: true });
  const env = {
    ...environment,
    FAULTS: 'long',
    FAULTS_REPORT: report,
    MONGOD_PATH: await mongod(),
  };
  const arguments_ = ['--config', 'faults.config.ts', ...process.argv.slice(2)];
  const options = {
    env,
    arguments_,
    timeout: 6 * hours,
    onOutput: (part) => process.stdout.write(part),
  };
  const { failed } = await playwright('faults, long', options);
  if (failed === 0 && process.argv.length === 2 && existsSync(report)) writeTable();
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  await magazine.end();
  await stopAll();
}
