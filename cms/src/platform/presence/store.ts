/** Who is somewhere, and what is known of them; forgotten by itself unless they are heard of again. */
export type PresenceStore = {
  /** `who` is at `place`, for `ms` from now. */
  tell: (place: string, who: string, known: object, ms: number) => Promise<void>;
  /** `who` has gone. */
  leave: (place: string, who: string) => Promise<void>;
  /** What is known of each who is there. */
  at: (place: string) => Promise<readonly object[]>;
};

/** Kept on the adapter: a bundler may load this module more than once for one running Payload. */
const kept = Symbol.for('bbk.presenceStore');
type Keeper = { [kept]?: PresenceStore };

export function keepPresenceStore(database: object, store: PresenceStore): void {
  (database as Keeper)[kept] = store;
}

/** The store of an adapter that `platform/database` made. */
export function presenceStoreOf(database: object): PresenceStore {
  const store = (database as Keeper)[kept];
  if (!store)
    throw new Error('This database knows of nobody: it was not made by platform/database.');
  return store;
}
