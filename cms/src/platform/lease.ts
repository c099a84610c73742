import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';

import type { Payload } from 'payload';

import { leaseStoreOf } from './database/lease-store.ts';
import { Kept } from './kept.ts';

/** How long a lease lasts unless it is renewed, in milliseconds. */
const usual = 6_000;

type Database = Payload['db'];

/** Those that were taken and not released, by database: they are let go when the server stops. */
const held = new Kept<Set<Lease>>('heldLeases');
const heldIn = (database: Database) => held.orMade(database, () => new Set());

/**
 * The right to be the only one at something, among all CMS processes, until its time runs out. A process that
 * stands still for longer than that can wake up beside the next holder: what is done under a lease has to be
 * safe to do twice; the lease only makes that rare.
 */
export class Lease {
  readonly #database: Database;
  readonly #name: string;
  readonly #ms: number;
  readonly #holder = `${hostname()}:${process.pid}:${randomUUID()}`;
  #until = 0;

  constructor({ db }: Pick<Payload, 'db'>, name: string, ms: number = usual) {
    this.#database = db;
    this.#name = name;
    this.#ms = ms;
  }

  /** Whether it is certainly ours at this moment; asks nobody. */
  isHeld(): boolean {
    return performance.now() < this.#until;
  }

  /** Takes it, or renews it, by one atomic update. Whether it is ours. */
  async take(): Promise<boolean> {
    // From before the database was asked, so that we never believe in it for longer than the database does.
    const asked = performance.now();
    const taken = await leaseStoreOf(this.#database).take(this.#name, this.#holder, this.#ms);
    this.#until = taken ? asked + this.#ms : 0;
    if (taken) heldIn(this.#database).add(this);
    else heldIn(this.#database).delete(this);
    return taken;
  }

  /** Lets the next one have it at once. */
  async release(): Promise<void> {
    this.#until = 0;
    heldIn(this.#database).delete(this);
    await leaseStoreOf(this.#database).release(this.#name, this.#holder);
  }
}

/** Releases whatever this process holds: nobody has to wait for leases of a server that stops. */
export async function releaseLeases({ db }: Pick<Payload, 'db'>): Promise<void> {
  await Promise.allSettled([...heldIn(db)].map((lease) => lease.release()));
}
