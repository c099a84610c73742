import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createClient, type Client } from '@libsql/client';
import { describe, expect, test } from 'vitest';

import { migrations } from '../../src/migrations/index.ts';
import { isMongodb, startCms } from '../harness.ts';

interface Column {
  name: string;
  type: string;
}

const quote = (name: string) => `"${name}"`;

async function tablesOf(client: Client): Promise<string[]> {
  const { rows } = await client.execute(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
  );
  return rows.map((row) => row['name'] as string);
}

/** A value of the column's type that no constraint of its own refuses. */
function valueOf(column: Column, table: string): string | number {
  const type = column.type.toLowerCase();
  if (type.startsWith('int') || type === 'numeric' || type === 'real') return 1;
  return `${table}.${column.name}`;
}

/** What each column that points to a row of another table has to hold. */
async function pointersOf(client: Client, table: string): Promise<Map<string, string | number>> {
  const { rows } = await client.execute(`PRAGMA foreign_key_list(${quote(table)})`);
  return new Map(
    rows.map((row) => {
      const [name, parent] = [row['to'] as string, row['table'] as string];
      return [row['from'] as string, valueOf({ name, type: 'text' }, parent)];
    }),
  );
}

/** One row in every table, all columns filled: what a migration could lose. */
async function fill(client: Client): Promise<void> {
  await client.execute('PRAGMA foreign_keys = OFF');
  for (const table of await tablesOf(client)) {
    if (table === 'payload_migrations') continue;
    const { rows } = await client.execute(`PRAGMA table_info(${quote(table)})`);
    const columns = rows.map((row): Column => ({
      name: row['name'] as string,
      type: row['type'] as string,
    }));
    const pointers = await pointersOf(client, table);
    const names = columns.map(({ name }) => quote(name)).join(', ');
    await client.execute({
      sql: `INSERT INTO ${quote(table)} (${names}) VALUES (${columns.map(() => '?').join(', ')})`,
      args: columns.map((column) => pointers.get(column.name) ?? valueOf(column, table)),
    });
  }
}

async function countsOf(client: Client): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of await tablesOf(client)) {
    if (table === 'payload_migrations') continue;
    const { rows } = await client.execute(`SELECT count(*) AS n FROM ${quote(table)}`);
    counts[table] = Number(rows[0]?.['n']);
  }
  return counts;
}

// Migrations are those of SQL: MongoDB has no schema to change.
describe.skipIf(isMongodb)('a filled database of the first migration', () => {
  test('is upgraded to the newest one without losing a row', async () => {
    const data = await mkdtemp(join(tmpdir(), 'bbk-migrate-'));
    const cms = await startCms();
    const { SerialClient } = await import('../../src/platform/database/sqlite-client.ts');
    const { drizzle } = await import('@payloadcms/db-sqlite/drizzle/libsql');
    const client = await SerialClient.open(`file:${join(data, 'old.sqlite')}`);
    const db = drizzle(client) as never;
    const { payload } = cms;
    try {
      const [first, ...later] = migrations;
      if (!first) throw new Error('There is no migration.');
      await first.up({ db, payload, req: {} as never });
      await fill(client);
      let before = await countsOf(client);
      expect(Object.keys(before).length).toBeGreaterThan(50);
      for (const migration of later) {
        await client.withoutForeignKeys(() => migration.up({ db, payload, req: {} as never }));
        const after = await countsOf(client);
        for (const [table, count] of Object.entries(before)) {
          if (table in after) expect({ table, count: after[table] }).toEqual({ table, count });
        }
        before = after;
      }
      const fresh = createClient({ url: `file:${join(cms.data, 'cms/cms.sqlite')}` });
      expect(await tablesOf(client)).toEqual(await tablesOf(fresh));
      fresh.close();
    } finally {
      client.close();
      await cms.stop();
      await rm(data, { recursive: true, force: true });
    }
  });
});
