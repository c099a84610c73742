import type { BaseDatabaseAdapter } from 'payload';

import { runFollowers, takeFollowers } from './after-commit.ts';
import { noteCommit } from './attempt.ts';

type Id = number | string;
/** Whether the transaction is in the database; asked after the adapter's own commit. */
type Outcome = (id: Id) => boolean;

/** Wraps commit and rollback of an adapter, so that `afterCommit` holds. */
export function followTransactions(database: BaseDatabaseAdapter, committed: Outcome): void {
  const commit = database.commitTransaction.bind(database);
  const rollback = database.rollbackTransaction.bind(database);

  database.commitTransaction = async (incoming) => {
    const id = await incoming;
    const followers = takeFollowers(database, id);
    await commit(id);
    // The SQL adapter swallows a commit that failed: the editor would be told that it was saved.
    if (!committed(id)) throw new Error('The transaction was not committed; nothing was saved.');
    noteCommit();
    await runFollowers(database, followers);
  };

  database.rollbackTransaction = async (incoming) => {
    const id = await incoming;
    takeFollowers(database, id);
    await rollback(id);
  };
}
