import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { BSON, MongoClient, type ClientSession, type Db, type Document } from 'mongodb';

import { jobsLease } from '../jobs-lease.ts';
import { readDocuments } from './bson-file.ts';
import { BackupError, type Part } from './manifest.ts';
import type { DatabaseCopies } from './store.ts';

/** What processes agree on among each other, and what is of no use once they have ended. */
const isPassing = (name: string) => name.startsWith('bbk-');
const batch = 200;

const { EJSON } = BSON;
type Lease = { _id: string; until: Date };

async function connected<T>(url: string, work: (db: Db, client: MongoClient) => Promise<T>) {
  const client = await MongoClient.connect(url, { serverSelectionTimeoutMS: 10_000 });
  try {
    return await work(client.db(), client);
  } finally {
    await client.close();
  }
}

async function namesOf(db: Db): Promise<string[]> {
  const listed = await db.listCollections({ type: 'collection' }, { nameOnly: true }).toArray();
  return listed
    .map(({ name }) => name)
    .filter((name) => !isPassing(name) && !name.startsWith('system.'))
    .toSorted();
}

/** Every document as its bytes, in the order of ids; `seen` hears of each. */
async function* bytesOf(
  db: Db,
  name: string,
  session: ClientSession,
  seen: (b: Uint8Array) => void,
) {
  const found = db.collection(name).find<Uint8Array>({}, { session, raw: true, sort: { _id: 1 } });
  for await (const bytes of found) {
    seen(bytes);
    yield bytes;
  }
}

/** Reads a collection in the session's moment, and hands its bytes on. */
async function take(
  db: Db,
  name: string,
  session: ClientSession,
  consume: (bytes: AsyncIterable<Uint8Array>) => Promise<void>,
): Promise<Part> {
  const hash = createHash('sha256');
  let count = 0;
  const bytes = bytesOf(db, name, session, (document) => {
    hash.update(document);
    count += 1;
  });
  await consume(bytes);
  return { name, count, sha256: hash.digest('hex') };
}

/** Indexes and options, as mongodump writes them: mongorestore reads these files too. */
async function writeMetadata(db: Db, name: string, folder: string): Promise<void> {
  const indexes = await db.collection(name).listIndexes().toArray();
  const metadata = { options: {}, indexes, collectionName: name, type: 'collection' };
  await writeFile(join(folder, `${name}.metadata.json`), EJSON.stringify(metadata));
}

/** Every collection as it was at one moment of the cluster. */
const inOneMoment = <T>(client: MongoClient, work: (session: ClientSession) => Promise<T>) =>
  client.withSession({ snapshot: true }, work);

async function copy(db: Db, client: MongoClient, folder: string): Promise<Part[]> {
  const names = await namesOf(db);
  return inOneMoment(client, async (session) => {
    const parts: Part[] = [];
    for (const name of names) {
      const file = createWriteStream(join(folder, `${name}.bson`), { flush: true });
      const write = (bytes: AsyncIterable<Uint8Array>) => pipeline(Readable.from(bytes), file);
      parts.push(await take(db, name, session, write));
      await writeMetadata(db, name, folder);
    }
    return parts;
  });
}

async function describe(db: Db, client: MongoClient): Promise<Part[]> {
  const names = await namesOf(db);
  return inOneMoment(client, async (session) => {
    const parts: Part[] = [];
    for (const name of names) {
      const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });
      const drain = (bytes: AsyncIterable<Uint8Array>) => pipeline(Readable.from(bytes), nowhere());
      parts.push(await take(db, name, session, drain));
    }
    return parts;
  });
}

type Metadata = { indexes: ({ key: Record<string, 1 | -1>; name: string } & Document)[] };

async function restoreCollection(db: Db, name: string, folder: string): Promise<void> {
  const collection = await db.createCollection(name);
  let waiting: Document[] = [];
  const write = async () => {
    if (waiting.length > 0) await collection.insertMany(waiting, { ordered: true });
    waiting = [];
  };
  for await (const document of readDocuments(createReadStream(join(folder, `${name}.bson`)))) {
    waiting.push(document);
    if (waiting.length >= batch) await write();
  }
  await write();
  const text = await readFile(join(folder, `${name}.metadata.json`), 'utf8');
  const { indexes } = EJSON.parse(text) as Metadata;
  const wanted = indexes.filter((index) => index.name !== '_id_');
  if (wanted.length > 0) await collection.createIndexes(wanted);
}

async function restore(db: Db, folder: string): Promise<void> {
  await db.dropDatabase();
  const suffix = '.bson';
  const files = (await readdir(folder)).filter((name) => name.endsWith(suffix)).toSorted();
  for (const file of files) await restoreCollection(db, file.slice(0, -suffix.length), folder);
}

/** Others are kept for hours after whoever took them has ended: this one is renewed for as long as a CMS lives. */
async function ensureUnused(db: Db): Promise<void> {
  const held = await db
    .collection<Lease>('bbk-leases')
    .findOne({ _id: jobsLease, $expr: { $gt: ['$until', '$$NOW'] } });
  if (!held) return;
  throw new BackupError(
    'CMS가 이 데이터베이스를 쓰고 있습니다. 모두 멈춘 뒤 다시 하세요. ' +
      'A CMS uses this database: stop them all, and try again after ten seconds.',
  );
}

/** MongoDB, read through its driver: a snapshot of a replica set, which no writer waits for. */
export const mongodbCopies = (url: string): DatabaseCopies => ({
  kind: 'mongodb',
  copyTo: async (folder) => {
    await mkdir(folder, { recursive: true });
    return connected(url, (db, client) => copy(db, client, folder));
  },
  isEmpty: () =>
    connected(url, async (db) => {
      for (const name of await namesOf(db))
        if ((await db.collection(name).findOne()) !== null) return false;
      return true;
    }),
  ensureUnused: () => connected(url, ensureUnused),
  restoreFrom: (folder) => connected(url, (db) => restore(db, folder)),
  describe: () => connected(url, describe),
});
