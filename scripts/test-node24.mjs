// pnpm test:node24: the unit and integration suites with the Node that the images have (deploy/Dockerfile).
import { dirname, join } from 'node:path';
import { mkdirSync } from 'node:fs';

import { installOnce } from './lib/build.mjs';
import { root, run, stopAll, stopChildrenOnSignal } from './lib/run.mjs';
import { seconds } from './lib/stages.mjs';
import { nodeTest, vitest } from './testing/suites.mjs';
import { startReplicaSet } from './tools/mongod.mjs';

const version = 'node@24.9.0';

/** The binary, as npm brings it. */
async function node24() {
  const folder = join(root, '.cache/node24');
  mkdirSync(folder, { recursive: true });
  const install = ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, version];
  const { ok, output } = await run('npm', install);
  if (!ok) throw new Error(`${version} could not be installed:\n${output}`);
  return join(folder, 'node_modules/node/bin/node');
}

stopChildrenOnSignal();
await installOnce();
const node = await node24();
// Whatever a suite starts finds this Node first.
const PATH = `${dirname(node)}:${process.env.PATH}`;
const wanted = process.argv.slice(2);
let failures = 0;

async function stage(name, work) {
  if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) return;
  const since = Date.now();
  const { passed, failed, output } = await work();
  if (failed > 0) console.log(output.trimEnd());
  failures += failed;
  console.log(
    `${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed (${seconds(since)})`,
  );
}

const { output: is } = await run(node, ['--version']);
console.log(`with Node ${is.trim()}`);
const onMongo = async () => {
  const replicaSet = await startReplicaSet();
  const env = { PATH, DATABASE_URL: replicaSet.urlOf('node24') };
  return vitest('node24 cms on MongoDB', 'cms', { env }).finally(() => replicaSet.stop());
};
try {
  await stage('shared', () => vitest('node24 shared', 'shared', { env: { PATH } }));
  await stage('site', () => vitest('node24 site', 'site', { env: { PATH } }));
  await stage('scripts', () => nodeTest('node24 scripts', 'scripts/test', { env: { PATH }, node }));
  await stage('cms on SQLite', () =>
    vitest('node24 cms on SQLite', 'cms', { env: { PATH, DATABASE_URL: '' }, timeout: 1_800_000 }),
  );
  await stage('cms on MongoDB', onMongo);
} finally {
  await stopAll();
}
process.exitCode = failures === 0 ? 0 : 1;
