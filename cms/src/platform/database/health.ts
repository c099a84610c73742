import { Kept } from '../kept.ts';

/** What a database can say of itself. */
export type DatabaseHealth = {
  /** Answers when it takes reads and writes; fails when it does not. */
  reach: () => Promise<void>;
  /** Reads all of it; what is wrong with it, or `null`. Takes a while, and holds up nobody. */
  check: () => Promise<string | null>;
};

const all = new Kept<DatabaseHealth>('databaseHealth');

export const keepHealth = (database: object, health: DatabaseHealth): void =>
  all.keep(database, health);

/** The health of an adapter that `platform/database` made. */
export const healthOf = (database: object): DatabaseHealth =>
  all.needed(database, 'This database says nothing of its health.');
