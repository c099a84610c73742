import { Kept } from '../kept.ts';

/** Where leases are kept. Each call is one atomic step, whoever else takes at the same time. */
export type LeaseStore = {
  /** Takes a lease that is free or ran out, or renews one's own, for `ms` from now. Whether `holder` has it. */
  take: (name: string, holder: string, ms: number) => Promise<boolean>;
  /** Lets go of it, where `holder` has it. */
  release: (name: string, holder: string) => Promise<void>;
};

const stores = new Kept<LeaseStore>('leaseStore');

export const keepLeaseStore = (database: object, store: LeaseStore): void =>
  stores.keep(database, store);

/** The store of an adapter that `platform/database` made. */
export const leaseStoreOf = (database: object): LeaseStore =>
  stores.needed(database, 'This database has no leases: it was not made by platform/database.');
