/** Where leases are kept. Each call is one atomic step, whoever else takes at the same time. */
export type LeaseStore = {
  /** Takes a lease that is free or ran out, or renews one's own, for `ms` from now. Whether `holder` has it. */
  take: (name: string, holder: string, ms: number) => Promise<boolean>;
  /** Lets go of it, where `holder` has it. */
  release: (name: string, holder: string) => Promise<void>;
};

/** Kept on the adapter: a bundler may load this module more than once for one running Payload. */
const kept = Symbol.for('bbk.leaseStore');
type Keeper = { [kept]?: LeaseStore };

export function keepLeaseStore(database: object, store: LeaseStore): void {
  (database as Keeper)[kept] = store;
}

/** The store of an adapter that `platform/database` made. */
export function leaseStoreOf(database: object): LeaseStore {
  const store = (database as Keeper)[kept];
  if (!store) throw new Error('This database has no leases: it was not made by platform/database.');
  return store;
}
