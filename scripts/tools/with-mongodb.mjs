// node scripts/tools/with-mongodb.mjs <command…>: runs it with DATABASE_URL of a replica set of its own.
import { start, stopAll, stopChildrenOnSignal } from '../lib/run.mjs';
import { startReplicaSet } from './mongod.mjs';

stopChildrenOnSignal();
const [command, ...commandArguments] = process.argv.slice(2);
const replicaSet = await startReplicaSet();
try {
  const env = { DATABASE_URL: replicaSet.urlOf('cms') };
  const child = start(command, commandArguments, { cwd: process.cwd(), env, stdio: 'inherit' });
  const { code } = await child.exited;
  process.exitCode = code ?? 1;
} finally {
  await replicaSet.stop();
  await stopAll();
}
