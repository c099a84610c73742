import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { DatabaseAdapterObj, Migration } from 'payload';

import { migrations } from '../../migrations/index.ts';
import { repositoryRoot } from '../settings.ts';
import { keepCounterStore } from '../limits/store.ts';
import { memoryPresence } from '../presence/memory.ts';
import { keepPresenceStore } from '../presence/store.ts';
import { memoryCounters } from '../limits/memory.ts';
import { keepHealth } from './health.ts';
import { holdDatabase, releaseDatabase } from './hold.ts';
import { keepLeaseStore } from './lease-store.ts';
import { memoryLeases } from './memory-leases.ts';
import { SerialClient } from './sqlite-client.ts';
import { ordersDrafts } from './sqlite-drafts.ts';
import { sqliteHealth } from './sqlite-health.ts';
import type { SerialTransaction } from './sqlite-transaction.ts';
import { followTransactions } from './transactions.ts';
import { watchDatabase } from './watch.ts';

// Payload declares the argument of a migration as unknown, and generates ones that know it.
const committed = migrations as unknown as Migration[];

/** The one client of an adapter; there is none before it connects. */
type Opened = { client: SerialClient | null; learning?: NodeJS.Timeout };

/** How often it is looked at whether a database has grown. */
const hour = 3_600_000;

/** Learns how the tables are filled, now and again as they grow. That it could not only costs time. */
async function learns({ payload }: SQLiteAdapter, client: SerialClient, opened: Opened) {
  const failed = (err: unknown) => {
    payload.logger.warn({ err, msg: 'How the tables are filled could not be learned' });
  };
  opened.learning = setInterval(() => void client.learnIfGrown().catch(failed), hour).unref();
  await client.learn().catch(failed);
}

/** Opens the client before the adapter would open its own, and migrates before anything is asked. */
function connectsOnce(adapter: SQLiteAdapter, folder: string, opened: Opened): void {
  const connect = adapter.connect?.bind(adapter);
  adapter.connect = async (options) => {
    if (opened.client) return connect?.(options);
    mkdirSync(folder, { recursive: true });
    await holdDatabase(folder);
    const client = await SerialClient.open(adapter.clientConfig.url);
    opened.client = client;
    adapter.client = client;
    await connect?.(options);
    if (process.env['PAYLOAD_MIGRATING'] === 'true') return;
    await client.withoutForeignKeys(() => adapter.migrate({ migrations: committed }));
    await learns(adapter, client, opened);
  };
}

/** Remembers which of the client's transactions is which of the adapter's: only the client knows how it ended. */
function followsCommits(adapter: SQLiteAdapter, opened: Opened): void {
  const open = new Map<number | string, SerialTransaction>();
  const begin = adapter.beginTransaction.bind(adapter);
  adapter.beginTransaction = async (options) => {
    const id = await begin(options);
    const current = opened.client?.current;
    if (id !== null && current) open.set(id, current);
    return id;
  };
  followTransactions(adapter, (id) => {
    const transaction = open.get(id);
    open.delete(id);
    return transaction === undefined || transaction.committed;
  });
}

function closes(adapter: SQLiteAdapter, folder: string, opened: Opened): void {
  const destroy = adapter.destroy?.bind(adapter);
  adapter.destroy = async () => {
    await destroy?.();
    clearInterval(opened.learning);
    opened.client?.close();
    releaseDatabase(folder);
  };
}

/** SQLite in a file of `folder`, for one CMS process. */
export function sqlite(folder: string): DatabaseAdapterObj {
  const object = sqliteAdapter({
    client: { url: pathToFileURL(join(folder, 'cms.sqlite')).href },
    idType: 'uuid',
    push: false,
    transactionOptions: {},
    afterSchemaInit: [ordersDrafts],
    migrationDir: join(repositoryRoot, 'cms/src/migrations'),
  });
  return {
    ...object,
    init: (args) => {
      const adapter = object.init(args);
      const sqliteOnly = adapter;
      const opened: Opened = { client: null };
      connectsOnce(sqliteOnly, folder, opened);
      followsCommits(sqliteOnly, opened);
      closes(sqliteOnly, folder, opened);
      keepLeaseStore(adapter, memoryLeases());
      keepCounterStore(adapter, memoryCounters());
      keepPresenceStore(adapter, memoryPresence());
      keepHealth(
        adapter,
        sqliteHealth(folder, () => opened.client),
      );
      watchDatabase(adapter);
      return adapter;
    },
  };
}
