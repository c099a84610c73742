import { Kept } from '../kept.ts';

/** Who is somewhere, and what is known of them; forgotten by itself unless they are heard of again. */
export type PresenceStore = {
  /** `who` is at `place`, for `ms` from now. */
  tell: (place: string, who: string, known: object, ms: number) => Promise<void>;
  /** `who` has gone. */
  leave: (place: string, who: string) => Promise<void>;
  /** What is known of each who is there. */
  at: (place: string) => Promise<readonly object[]>;
};

const stores = new Kept<PresenceStore>('presenceStore');

export const keepPresenceStore = (database: object, store: PresenceStore): void =>
  stores.keep(database, store);

/** The store of an adapter that `platform/database` made. */
export const presenceStoreOf = (database: object): PresenceStore =>
  stores.needed(database, 'This database knows of nobody: it was not made by platform/database.');
