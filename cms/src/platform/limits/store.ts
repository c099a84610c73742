import { Kept } from '../kept.ts';

/** What was counted under a name, and for how many milliseconds it goes on being counted. */
export type Count = { count: number; left: number };

/** Where it is counted how often something was tried. Each call is one atomic step, whoever else counts. */
export type CounterStore = {
  /** Counts `by` more in the window that is open, or in a new one of `ms`. */
  add: (name: string, by: number, ms: number) => Promise<Count>;
  /** Forgets what was counted. */
  forget: (name: string) => Promise<void>;
};

const stores = new Kept<CounterStore>('counterStore');

export const keepCounterStore = (database: object, store: CounterStore): void =>
  stores.keep(database, store);

/** The store of an adapter that `platform/database` made. */
export const counterStoreOf = (database: object): CounterStore =>
  stores.needed(database, 'This database counts nothing: it was not made by platform/database.');
