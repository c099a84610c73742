import { createHash } from 'node:crypto';
import { join } from 'node:path';

import { root } from '../../scripts/lib/run.mjs';
import { startReplicaSet } from '../../scripts/tools/mongod.mjs';
import { benchEnvironment } from './magazine.mjs';
import { profiled, sqlitePlans } from './plans.mjs';

const recorder = join(import.meta.dirname, 'record-sql.cjs');

const known = createHash('sha256').update('a database that is kept between runs').digest('hex');

/** A database stays between runs: so whoever was the admin of it must be so the next time. */
const keptEnvironment = (DATA_DIR, extra) =>
  benchEnvironment({
    DATA_DIR,
    ADMIN_PASSWORD: known.slice(0, 20),
    PAYLOAD_SECRET: known,
    SIGNING_SECRET: known,
    ...extra,
  });

async function onSqlite(size, work) {
  const DATA_DIR = join(root, `.cache/bench/sqlite-${size}`);
  const environment = await keptEnvironment(DATA_DIR, { BENCH_SQL: join(DATA_DIR, 'sql.json') });
  const options = process.env.NODE_OPTIONS;
  // Whatever is started from here has its statements recorded.
  process.env.NODE_OPTIONS = `${options ?? ''} --require=${recorder}`.trim();
  try {
    return await work(environment, async (ask) => {
      await ask();
      // It writes once a second.
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      return sqlitePlans(environment);
    });
  } finally {
    if (options === undefined) delete process.env.NODE_OPTIONS;
    else process.env.NODE_OPTIONS = options;
  }
}

/** A replica set of one, which is kept too. */
async function onMongodb(size, work) {
  const DATA_DIR = join(root, `.cache/bench/mongodb-${size}`);
  const set = await startReplicaSet({ folder: join(DATA_DIR, 'mongod') });
  const DATABASE_URL = set.urlOf(`bench-${size}`);
  try {
    const environment = await keptEnvironment(DATA_DIR, { DATABASE_URL });
    return await work(environment, async (ask) => {
      const profile = await profiled(DATABASE_URL);
      await ask();
      return profile.plans();
    });
  } finally {
    await set.stop();
  }
}

/**
 * A magazine's environment on each of the databases, for as long as `work` takes. It is given the environment, and what
 * tells how the database finds all that is asked of it meanwhile.
 */
export const databases = { SQLite: onSqlite, MongoDB: onMongodb };
