import { setTimeout as wait } from 'node:timers/promises';

import type { MongooseAdapter } from '@payloadcms/db-mongodb';

import { SettingsError } from '@bbk/shared/settings';

import { troubleOf } from './trouble.ts';

/** How long a commit is asked for whose answer was lost, in milliseconds. */
const patience = 12_000;
const pause = 200;

type Labelled = { hasErrorLabel?: (label: string) => boolean };
const isUnknown = (error: unknown) =>
  (error as Labelled).hasErrorLabel?.('UnknownTransactionCommitResult') === true;

/**
 * Commits until the answer is known. A commit may be sent again, the whole transaction may not: it could be
 * there already. The driver asks twice; a primary that is being replaced takes longer.
 */
export function commitsForCertain(adapter: MongooseAdapter): void {
  const commit = adapter.commitTransaction.bind(adapter);
  adapter.commitTransaction = async (incoming) => {
    const session = adapter.sessions[await incoming];
    let [outcome] = await Promise.allSettled([commit(incoming)]);
    if (outcome.status === 'fulfilled') return;
    const unknown = isUnknown(outcome.reason);
    const end = performance.now() + patience;
    while (session && unknown && outcome.status === 'rejected') {
      if (troubleOf(outcome.reason) !== 'away' || performance.now() > end) break;
      await wait(pause);
      [outcome] = await Promise.allSettled([session.commitTransaction()]);
    }
    if (outcome.status === 'rejected') throw outcome.reason;
  };
}

/** What the server says of itself is what counts: an address can name a replica set that is none. */
export function connectsToReplicaSet(
  adapter: MongooseAdapter,
  environment: 'development' | 'production',
): void {
  const connect = adapter.connect?.bind(adapter);
  adapter.connect = async (options) => {
    await connect?.(options);
    if (environment !== 'production') return;
    const hello = await adapter.connection.db?.admin().command({ hello: 1 });
    if (hello?.['setName'] || hello?.['msg'] === 'isdbgrid') return;
    throw new SettingsError(
      '설정이 올바르지 않습니다 (wrong setting): DATABASE_URL leads to a MongoDB that is no replica set: it has no transactions.',
    );
  };
}
