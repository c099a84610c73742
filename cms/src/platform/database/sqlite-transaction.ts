import type { Client, InStatement, ResultSet, Transaction } from '@libsql/client';
import { LibsqlError } from '@libsql/client';

/** How long a transaction may do nothing while others wait for it. */
const idleLimit = 10_000;

type Turn = { othersWait: () => boolean; end: () => void };

/**
 * A transaction on the connection that all transactions share, one after the other. One that does nothing
 * for long while others wait (usually: it waits for one of them, a write that forgot to pass `req`) is rolled
 * back, so that a mistake is one failed request and not a server that stands still.
 */
export class SerialTransaction implements Transaction {
  readonly #connection: Client;
  readonly #turn: Turn;
  readonly #watch: NodeJS.Timeout;
  #lastUse = Date.now();
  #state: 'open' | 'committed' | 'rolledBack' = 'open';

  constructor(connection: Client, turn: Turn) {
    this.#connection = connection;
    this.#turn = turn;
    this.#watch = setInterval(() => void this.#endIfIdle(), 500);
    this.#watch.unref();
  }

  get closed(): boolean {
    return this.#state !== 'open';
  }

  get committed(): boolean {
    return this.#state === 'committed';
  }

  async execute(statement: InStatement): Promise<ResultSet> {
    this.#use();
    return this.#connection.execute(statement);
  }

  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    const results: ResultSet[] = [];
    for (const statement of statements) results.push(await this.execute(statement));
    return results;
  }

  async executeMultiple(sql: string): Promise<void> {
    for (const statement of sql.split(/;\s*$/m)) {
      if (statement.trim()) await this.execute(statement);
    }
  }

  async commit(): Promise<void> {
    this.#use();
    await this.#connection.execute('COMMIT');
    this.#finish('committed');
  }

  async rollback(): Promise<void> {
    if (this.closed) return;
    try {
      await this.#connection.execute('ROLLBACK');
    } finally {
      this.#finish('rolledBack');
    }
  }

  close(): void {
    void this.rollback();
  }

  #use(): void {
    if (this.closed) throw new LibsqlError('The transaction is closed', 'TRANSACTION_CLOSED');
    this.#lastUse = Date.now();
  }

  async #endIfIdle(): Promise<void> {
    if (this.closed || !this.#turn.othersWait() || Date.now() - this.#lastUse < idleLimit) return;
    process.emitWarning('A transaction that did nothing while others waited was rolled back.');
    await this.rollback();
  }

  #finish(state: 'committed' | 'rolledBack'): void {
    clearInterval(this.#watch);
    this.#state = state;
    this.#turn.end();
  }
}
