import type { MongooseAdapter } from '@payloadcms/db-mongodb';

import { troubleOf } from './trouble.ts';

/** How often it is looked for at most, in ms: many meet the same transaction, again and again. */
const pause = 1_000;
/** A transaction that stood still for less, in microseconds, may be one whose connection is not listed yet. */
const still = 1_000_000;

/** What MongoDB says of a connection, and of a session that stands between two statements of a transaction. */
interface Listed {
  readonly type: 'op' | 'idleSession' | 'idleCursor';
  readonly connectionId?: number;
  readonly lsid?: { readonly id: unknown };
  readonly transaction?: { readonly timeInactiveMicros?: unknown };
}

const ask = { $currentOp: { allUsers: false, idleConnections: true, idleSessions: true } };
const parts = { type: 1, connectionId: 1, lsid: 1, transaction: 1 };

/** Sessions with a transaction of whoever is not connected any more. */
function strandedIn(listed: readonly Listed[]): readonly unknown[] {
  const connected = new Set(listed.map(({ type, connectionId }) => type === 'op' && connectionId));
  return listed
    .filter(({ type, transaction }) => type === 'idleSession' && transaction)
    .filter(({ connectionId }) => connectionId !== undefined && !connected.has(connectionId))
    .filter(({ transaction }) => Number(transaction?.timeInactiveMicros) > still)
    .flatMap(({ lsid }) => (lsid ? [{ id: lsid.id }] : []));
}

async function endStranded(adapter: MongooseAdapter): Promise<void> {
  const admin = adapter.connection.getClient().db('admin');
  const listed = await admin.aggregate([ask, { $project: parts }]).toArray();
  const sessions = strandedIn(listed as unknown as Listed[]);
  if (sessions.length === 0) return;
  await admin.command({ killSessions: sessions });
  const msg = `Ended ${sessions.length} transaction(s) of a process that is gone.`;
  adapter.payload.logger.warn({ msg });
}

/**
 * For whoever has met another transaction: ends those whose process was killed in the middle of one. MongoDB would keep
 * what they hold for a minute (`transactionLifetimeLimitSeconds`), and with the outbox's head among it nobody could
 * publish. One that lives, however slow, keeps its connection, and is let alone.
 */
export function endsStranded(adapter: MongooseAdapter): (error: unknown) => void {
  let lookedAt = -Infinity;
  return (error) => {
    if (troubleOf(error) !== 'met' || performance.now() - lookedAt < pause) return;
    lookedAt = performance.now();
    endStranded(adapter).catch((err: unknown) =>
      adapter.payload.logger.warn({ err, msg: 'MongoDB did not say who holds what' }),
    );
  };
}
