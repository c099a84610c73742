// pnpm test:node24: the unit and integration suites with the Node that the images have (deploy/Dockerfile).
import { dirname } from 'node:path';

import { installOnce } from './lib/build.mjs';
import { run, stopChildrenOnSignal } from './lib/run.mjs';
import { partsWanted, runStages } from './testing/stage.mjs';
import { nodeTest, vitest } from './testing/suites.mjs';
import { startReplicaSet } from './tools/mongod.mjs';
import { npmNode } from './tools/npm-node.mjs';

const version = '24.9.0';

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
const { command: node } = await npmNode(version);
const { output: is } = await run(node, ['--version']);
console.log(`with Node ${is.trim()}`);
// Whatever a suite starts finds this Node first.
const env = { PATH: `${dirname(node)}:${process.env.PATH}` };
await runStages(wanted, (name) => parts[name]({ env, node }));
