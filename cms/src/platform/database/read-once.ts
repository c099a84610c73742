import type { BaseDatabaseAdapter, PayloadRequest } from 'payload';

import { Kept } from '../kept.ts';

type Id = number | string;
/** What a transaction has read, by collection and document. */
type Reads = Map<string, Map<Id, Promise<unknown>>>;

const transactions = new Kept<Map<Id, Reads>>('readOnce');
const transactionsOf = (database: object) => transactions.orMade(database, () => new Map());

/**
 * Reads a document once in a transaction, however many hooks of a save ask for it: what was read holds until the
 * transaction writes into the collection. Without a transaction it is read each time.
 */
export async function readOnce<T>(
  req: PayloadRequest,
  { collection, id }: { readonly collection: string; readonly id: Id },
  read: () => Promise<T>,
): Promise<T> {
  const transaction = await req.transactionID;
  if (!transaction) return read();
  const all = transactionsOf(req.payload.db);
  const reads = all.get(transaction) ?? (new Map() as Reads);
  all.set(transaction, reads);
  const documents = reads.get(collection) ?? new Map<Id, Promise<unknown>>();
  reads.set(collection, documents);
  const known = documents.get(id);
  if (known) return known as Promise<T>;
  const reading = read();
  documents.set(id, reading);
  return reading;
}

/** Forgets what the transaction has read; called when it ends. */
export const forgetReads = (database: object, transaction: Id): boolean =>
  transactionsOf(database).delete(transaction);

const writes = [
  'create',
  'updateOne',
  'updateMany',
  'upsert',
  'deleteOne',
  'deleteMany',
] as const satisfies readonly (keyof BaseDatabaseAdapter)[];
type Written = { collection: string; req?: Partial<PayloadRequest> };
type Write = (written: Written) => Promise<unknown>;

/** Has each write of the adapter forget what its transaction has read of the collection. */
export function forgetWhatIsWritten(database: BaseDatabaseAdapter): void {
  const adapter = database as unknown as Record<(typeof writes)[number], Write>;
  for (const name of writes) {
    const write = adapter[name].bind(database);
    adapter[name] = async (written) => {
      const forget = async () => {
        const transaction = await written.req?.transactionID;
        if (transaction) transactionsOf(database).get(transaction)?.delete(written.collection);
      };
      await forget();
      try {
        return await write(written);
      } finally {
        // Somebody may have read while it wrote.
        await forget();
      }
    };
  }
}
