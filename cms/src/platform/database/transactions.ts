import type { BaseDatabaseAdapter } from 'payload';

import { runFollowers, takeFollowers } from './after-commit.ts';
import { noteCommit } from './attempt.ts';
import { forgetReads, forgetWhatIsWritten } from './read-once.ts';

type Id = number | string;
/** Whether the transaction is in the database; asked after the adapter's own commit. */
type Outcome = (id: Id) => boolean;

/** Wraps an adapter, so that `afterCommit` and `readOnce` hold. */
export function followTransactions(database: BaseDatabaseAdapter, committed: Outcome): void {
  const commit = database.commitTransaction.bind(database);
  const rollback = database.rollbackTransaction.bind(database);

  forgetWhatIsWritten(database);

  database.commitTransaction = async (incoming) => {
    const id = await incoming;
    forgetReads(database, id);
    const followers = takeFollowers(database, id);
    await commit(id);
    // The SQL adapter swallows a commit that failed: the editor would be told that it was saved.
    if (!committed(id)) throw new Error('The transaction was not committed; nothing was saved.');
    noteCommit();
    await runFollowers(database, followers);
  };

  database.rollbackTransaction = async (incoming) => {
    const id = await incoming;
    forgetReads(database, id);
    takeFollowers(database, id);
    await rollback(id);
  };
}
