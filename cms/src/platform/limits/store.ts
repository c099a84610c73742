/** What was counted under a name, and for how many milliseconds it goes on being counted. */
export type Count = { count: number; left: number };

/** Where it is counted how often something was tried. Each call is one atomic step, whoever else counts. */
export type CounterStore = {
  /** Counts `by` more in the window that is open, or in a new one of `ms`. */
  add: (name: string, by: number, ms: number) => Promise<Count>;
  /** Forgets what was counted. */
  forget: (name: string) => Promise<void>;
};

/** Kept on the adapter: a bundler may load this module more than once for one running Payload. */
const kept = Symbol.for('bbk.counterStore');
type Keeper = { [kept]?: CounterStore };

export function keepCounterStore(database: object, store: CounterStore): void {
  (database as Keeper)[kept] = store;
}

/** The store of an adapter that `platform/database` made. */
export function counterStoreOf(database: object): CounterStore {
  const store = (database as Keeper)[kept];
  if (!store)
    throw new Error('This database counts nothing: it was not made by platform/database.');
  return store;
}
