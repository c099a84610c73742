import { fileURLToPath } from 'node:url';

import type { Client, InArgs, InStatement, Transaction, TransactionMode } from '@libsql/client';
import { LibsqlError } from '@libsql/client';
import { Sqlite3Client } from '@libsql/client/sqlite3';

import { Turns } from '../turns.ts';
import { openPrepared } from './sqlite-statements.ts';
import { countIndexes } from './sqlite-statistics.ts';
import { SerialTransaction } from './sqlite-transaction.ts';

const busyTimeout = 5_000;
/** A file that has grown by this part of what it was is filled otherwise. */
const growth = 0.1;
const reads = /^\s*(?:select|explain)\b/i;

const sqlOf = (statement: InStatement) =>
  typeof statement === 'string' ? statement : statement.sql;

const timeout = `busy_timeout = ${busyTimeout}`;

async function open(url: string, pragmas: readonly string[]): Promise<Client> {
  const file = fileURLToPath(url);
  const client = new Sqlite3Client(file, {}, openPrepared(file), 'number');
  for (const pragma of pragmas) await client.execute(`PRAGMA ${pragma}`);
  return client;
}

const openReader = (url: string) => open(url, [timeout, 'query_only = ON']);

/**
 * A libsql client with two connections that live as long as it does: one that writes, one that only reads.
 *
 * libsql's own client gives its connection to each transaction and opens a new one for what follows: the
 * pragmas are lost, and since its calls block the thread, a write beside an open transaction waits in vain
 * for a commit that can not run [measured: 5 s for the whole process, then SQLITE_BUSY]. Here everything that
 * writes takes turns, and reads never wait, since WAL shows them the last committed state.
 */
export class SerialClient implements Client {
  readonly protocol = 'file';
  readonly #turns = new Turns();
  readonly #url: string;
  readonly #writer: Client;
  #reader: Client;
  /** How many pages the file had when it was learned how they are filled. */
  #learned = 0;
  #current: SerialTransaction | null = null;

  private constructor(url: string, writer: Client, reader: Client) {
    this.#url = url;
    this.#writer = writer;
    this.#reader = reader;
  }

  static async open(url: string): Promise<SerialClient> {
    const writer = await open(url, [
      timeout,
      'journal_mode = WAL',
      'journal_size_limit = 67108864',
      'synchronous = FULL',
      'foreign_keys = ON',
    ]);
    return new SerialClient(url, writer, await openReader(url));
  }

  /** The transaction that has its turn now. */
  get current(): SerialTransaction | null {
    return this.#current;
  }

  get closed(): boolean {
    return this.#writer.closed;
  }

  async execute(statement: InStatement, args?: InArgs) {
    const full =
      typeof statement === 'string' && args !== undefined ? { sql: statement, args } : statement;
    if (reads.test(sqlOf(full))) return this.#reader.execute(full);
    return this.#inTurn(() => this.#writer.execute(full));
  }

  async batch(...parameters: Parameters<Client['batch']>) {
    return this.#inTurn(() => this.#writer.batch(...parameters));
  }

  async migrate(statements: InStatement[]) {
    return this.#inTurn(() => this.#writer.migrate(statements));
  }

  async executeMultiple(sql: string) {
    return this.#inTurn(() => this.#writer.executeMultiple(sql));
  }

  async transaction(_mode?: TransactionMode): Promise<Transaction> {
    const end = await this.#turns.take();
    try {
      await this.#writer.execute('BEGIN IMMEDIATE');
    } catch (error) {
      end();
      throw error;
    }
    this.#current = new SerialTransaction(this.#writer, {
      othersWait: () => this.#turns.waiting > 0,
      end: () => {
        this.#current = null;
        end();
      },
    });
    return this.#current;
  }

  /**
   * Has the planner learn how the indexes are filled. Without that it takes whatever is equal to something for rare, and
   * with a sample, that so many may be equal as the sample holds: for a list of what is published it would fetch and
   * sort all that is published, instead of walking along its order. A connection reads what was learned when it opens:
   * so reads get a new one.
   */
  async learn(): Promise<void> {
    await this.#inTurn(() => countIndexes(this.#writer));
    this.#learned = await this.#pages();
    const reader = await openReader(this.#url);
    if (this.closed) {
      reader.close();
      return;
    }
    this.#reader.close();
    this.#reader = reader;
  }

  /** Learns again, if the file is not what it was: nothing else is to wait for what is known. */
  async learnIfGrown(): Promise<void> {
    const grown = Math.abs((await this.#pages()) - this.#learned);
    if (grown > this.#learned * growth) await this.learn();
  }

  async #pages(): Promise<number> {
    const { rows } = await this.#reader.execute('SELECT page_count FROM pragma_page_count');
    return Number(rows[0]?.['page_count']);
  }

  /** Runs `work` with foreign keys unchecked: a migration that rebuilds a table would delete what points to it. */
  async withoutForeignKeys(work: () => Promise<void>): Promise<void> {
    await this.execute('PRAGMA foreign_keys = OFF');
    await work();
    await this.execute('PRAGMA foreign_keys = ON');
    const { rows } = await this.execute('PRAGMA foreign_key_check');
    if (rows.length === 0) return;
    throw new LibsqlError(`${rows.length} rows point to nothing`, 'SQLITE_CONSTRAINT_FOREIGNKEY');
  }

  async sync(): Promise<never> {
    throw new LibsqlError('A file has nothing to synchronise with', 'SYNC_NOT_SUPPORTED');
  }

  close(): void {
    this.#reader.close();
    this.#writer.close();
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const end = await this.#turns.take();
    try {
      return await work();
    } finally {
      end();
    }
  }
}
