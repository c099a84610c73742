// pnpm test:node24: the unit and integration suites with the Node that the images have (deploy/Dockerfile).
import { dirname, join } from 'node:path';
import { mkdirSync } from 'node:fs';

import { installOnce } from './lib/build.mjs';
import { root, run, stopChildrenOnSignal } from './lib/run.mjs';
import { partsWanted, runStages } from './testing/stage.mjs';
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

async function cmsOnMongodb({ env }) {
  const replicaSet = await startReplicaSet();
  const own = { ...env, DATABASE_URL: replicaSet.urlOf('node24') };
  return vitest('node24 cms on MongoDB', 'cms', { env: own }).finally(() => replicaSet.stop());
}

const parts = {
  shared: ({ env }) => vitest('node24 shared', 'shared', { env }),
  site: ({ env }) => vitest('node24 site', 'site', { env }),
  scripts: ({ env, node }) => nodeTest('node24 scripts', 'scripts/test', { env, node }),
  'cms on SQLite': ({ env }) =>
    vitest('node24 cms on SQLite', 'cms', {
      env: { ...env, DATABASE_URL: '' },
      timeout: 1_800_000,
    }),
  'cms on MongoDB': cmsOnMongodb,
};

const wanted = partsWanted(Object.keys(parts), process.argv.slice(2));
stopChildrenOnSignal();
await installOnce();
const node = await node24();
const { output: is } = await run(node, ['--version']);
console.log(`with Node ${is.trim()}`);
// Whatever a suite starts finds this Node first.
const env = { PATH: `${dirname(node)}:${process.env.PATH}` };
await runStages(wanted, (name) => parts[name]({ env, node }));
