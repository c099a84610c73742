import type { MongooseAdapter } from '@payloadcms/db-mongodb';

import type { LeaseStore } from './lease-store.ts';

type Lease = { _id: string; holder: string; until: Date };

const duplicateKey = 11_000;
const isDuplicate = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === duplicateKey;

/** One update, by the clock of the database: the clocks of the processes need not agree. */
const taking = (holder: string, ms: number) => {
  const isFree = { $or: [{ $lte: ['$until', '$$NOW'] }, { $eq: ['$holder', holder] }] };
  const until = { $add: ['$$NOW', ms] };
  return [
    {
      $set: {
        holder: { $cond: [isFree, holder, '$holder'] },
        until: { $cond: [isFree, until, '$until'] },
      },
    },
  ];
};

/** Leases in a collection of their own, which no migration and no query of Payload knows. */
export function mongodbLeases(adapter: MongooseAdapter): LeaseStore {
  const leases = () => adapter.connection.collection<Lease>('bbk-leases');
  const take: LeaseStore['take'] = async (name, holder, ms) => {
    const lease = await leases()
      .findOneAndUpdate({ _id: name }, taking(holder, ms), {
        upsert: true,
        returnDocument: 'after',
      })
      .catch((error: unknown) => {
        // Two made the first one of this name at the same time; the other was faster.
        if (isDuplicate(error)) return null;
        throw error;
      });
    return lease?.holder === holder;
  };
  return {
    take,
    release: async (name, holder) => {
      await leases().deleteOne({ _id: name, holder });
    },
  };
}
