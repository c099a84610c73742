// pnpm topology: what deploy/compose.yaml starts, as processes of this machine, until a signal ends it. On an empty
// database of its own: three members of MongoDB, the CMS twice, the site twice, nginx.
import { buildOnce, installOnce } from './lib/build.mjs';
import { stopAll, stopChildrenOnSignal } from './lib/run.mjs';
import { scratch } from './testing/scratch.mjs';
import { freshEnvironment } from './testing/servers.mjs';
import { startTopology } from './testing/topology.mjs';
import { startReplicaSet } from './tools/mongod.mjs';

stopChildrenOnSignal({ patience: 35_000 });
scratch();
try {
  await installOnce();
  await buildOnce('cms', process.env);
  await buildOnce('site', process.env);
  const replicaSet = await startReplicaSet({ size: 3 });
  const environment = await freshEnvironment({ DATABASE_URL: replicaSet.urlOf('magazine') });
  const { url, adminUrl, sites } = await startTopology(environment);
  console.log(`\n✓ ready\n  magazine  ${url}, from ${sites.join(' and ')}`);
  console.log(`  admin     ${adminUrl}/admin`);
  console.log(`  login     ${environment.ADMIN_EMAIL} / ${environment.ADMIN_PASSWORD}`);
  console.log('  Ctrl-C ends all of it.\n');
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : error}`);
  await stopAll();
  process.exit(1);
}
