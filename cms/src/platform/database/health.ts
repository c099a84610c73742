/** What a database can say of itself. */
export type DatabaseHealth = {
  /** Answers when it takes reads and writes; fails when it does not. */
  reach: () => Promise<void>;
  /** Reads all of it; what is wrong with it, or `null`. Takes a while, and holds up nobody. */
  check: () => Promise<string | null>;
};

/** Kept on the adapter: a bundler may load this module more than once for one running Payload. */
const kept = Symbol.for('bbk.databaseHealth');
type Keeper = { [kept]?: DatabaseHealth };

export function keepHealth(database: object, health: DatabaseHealth): void {
  (database as Keeper)[kept] = health;
}

/** The health of an adapter that `platform/database` made. */
export function healthOf(database: object): DatabaseHealth {
  const health = (database as Keeper)[kept];
  if (!health) throw new Error('This database says nothing of its health.');
  return health;
}
