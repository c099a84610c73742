/**
 * What a failure says of the database: the transaction `met` another one, or it was `lost` with the primary that
 * had it: both left nothing and may be run again; or the database is `away`, and does not take this now.
 */
export type Trouble = 'met' | 'lost' | 'away';

/** Something was to be done in a transaction that has ended: what it was part of has to begin anew. */
export class TransactionOver extends Error {
  override name = 'TransactionOver';

  constructor() {
    super('The transaction is over; nothing of it was saved.');
  }
}

/** MongoDB: a member that is no longer, or not yet, the primary, or that shuts down. */
const awayCodes: readonly unknown[] = [89, 91, 189, 9001, 10058, 10107, 11600, 11602, 13435, 13436];
const awayNames = [
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoServerSelectionError',
  'MongooseServerSelectionError',
  'MongoNotConnectedError',
  'MongoPoolClearedError',
  'MongoWaitQueueTimeoutError',
  'MongoWriteConcernError',
  'MongoOperationTimeoutError',
];
/** The driver lets it through where the server had ended the connection just before it wrote. */
const endedSocket = 'EPIPE';
/** SQLite: a disk that is full or fails, and a transaction that was rolled back because it stood still. */
const awaySqlite = ['SQLITE_FULL', 'SQLITE_IOERR', 'SQLITE_CANTOPEN', 'TRANSACTION_CLOSED'];

type Labelled = Error & { code?: unknown; hasErrorLabel?: (label: string) => boolean };

function troubleOfOne(error: Labelled): Trouble | null {
  const has = (label: string) => error.hasErrorLabel?.(label) === true;
  // Whether it was committed is not known: to run it again could be to do it twice.
  if (has('UnknownTransactionCommitResult')) return 'away';
  if (error instanceof TransactionOver) return 'met';
  const isAway =
    awayNames.includes(error.name) ||
    awayCodes.includes(error.code) ||
    error.code === endedSocket ||
    awaySqlite.some((code) => String(error.code).startsWith(code)) ||
    (error.name === 'MongooseError' && error.message.includes('buffering timed out'));
  if (has('TransientTransactionError')) return isAway ? 'lost' : 'met';
  if (String(error.code).startsWith('SQLITE_BUSY')) return 'met';
  return isAway ? 'away' : null;
}

/** Looks through what wraps it. `null`: it is no matter of the database. */
export function troubleOf(error: unknown, depth = 0): Trouble | null {
  if (!(error instanceof Error) || depth > 5) return null;
  return troubleOfOne(error) ?? troubleOf(error.cause, depth + 1);
}
