import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { createClient, type Client } from '@libsql/client';

import { holdDatabase } from '../database/hold.ts';
import type { Part } from './manifest.ts';
import type { DatabaseCopies } from './store.ts';

const name = 'cms.sqlite';
/** Rows that are in memory at once. */
const page = 500;

const quoted = (identifier: string) => `"${identifier.replaceAll('"', '""')}"`;
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

async function reading<T>(file: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = createClient({ url: pathToFileURL(file).href });
  try {
    await client.execute('PRAGMA busy_timeout = 30000');
    return await work(client);
  } finally {
    client.close();
  }
}

async function tablesOf(client: Client): Promise<string[]> {
  const { rows } = await client.execute(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
  );
  return rows.flatMap(({ name }) => (typeof name === 'string' ? [name] : []));
}

const asText = (_: string, value: unknown) =>
  value instanceof ArrayBuffer ? Buffer.from(value).toString('base64') : value;

/** A hash of all rows, in the order of their row ids. */
async function describeTable(client: Client, table: string): Promise<Part> {
  const hash = createHash('sha256');
  let count = 0;
  for (let last = -1; ;) {
    const { rows } = await client.execute({
      sql: `SELECT rowid AS "bbk rowid", * FROM ${quoted(table)} WHERE rowid > ? ORDER BY rowid LIMIT ${page}`,
      args: [last],
    });
    for (const row of rows) hash.update(`${JSON.stringify(Object.values(row), asText)}\n`);
    count += rows.length;
    if (rows.length < page) return { name: table, count, sha256: hash.digest('hex') };
    last = Number(rows.at(-1)?.['bbk rowid']);
  }
}

async function describe(file: string): Promise<Part[]> {
  if (!existsSync(file)) return [];
  return reading(file, async (client) => {
    const parts: Part[] = [];
    for (const table of await tablesOf(client)) parts.push(await describeTable(client, table));
    return parts;
  });
}

/** On the disk for certain, before anything that counts on it. */
async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  await handle.sync();
  await handle.close();
}

/** The file beside the old one, then in its place in one step; what the old one had not yet taken in goes with it. */
async function replaceDatabase(from: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const beside = join(folder, `${name}.restored`);
  await copyFile(from, beside);
  await flush(beside);
  for (const suffix of ['-wal', '-shm']) await rm(join(folder, name + suffix), { force: true });
  await rename(beside, join(folder, name));
}

/** SQLite: one file, read in one transaction, so that whoever writes meanwhile is not in it and does not wait. */
export function sqliteCopies(folder: string): DatabaseCopies {
  const file = join(folder, name);
  return {
    kind: 'sqlite',
    copyTo: async (into) => {
      const copy = join(into, name);
      await reading(file, (client) => client.execute(`VACUUM INTO ${literal(copy)}`));
      await flush(copy);
      return describe(copy);
    },
    isEmpty: async () => (await describe(file)).every(({ count }) => count === 0),
    ensureUnused: async () => {
      await mkdir(folder, { recursive: true });
      await holdDatabase(folder);
    },
    // Held until this process ends: whoever starts meanwhile is told so.
    restoreFrom: (from) => replaceDatabase(join(from, name), folder),
    describe: () => describe(file),
  };
}
