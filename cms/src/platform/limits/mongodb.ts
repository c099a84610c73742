import type { MongooseAdapter } from '@payloadcms/db-mongodb';

import { noted } from '../database/attempt.ts';
import type { CounterStore } from './store.ts';

type Counter = { _id: string; count: number; until: Date; now: Date };

const duplicateKey = 11_000;
const isDuplicate = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === duplicateKey;

/** One update, by the clock of the database: the clocks of the processes need not agree. */
const adding = (by: number, ms: number) => {
  const isOpen = { $gt: ['$until', '$$NOW'] };
  const count = { $cond: [isOpen, { $add: ['$count', by] }, by] };
  return [
    {
      $set: {
        now: '$$NOW',
        count: { $max: [0, count] },
        until: { $cond: [isOpen, '$until', { $add: ['$$NOW', ms] }] },
      },
    },
  ];
};

/** Counts in a collection of their own, which forgets closed windows by itself. */
export function mongodbCounters(adapter: MongooseAdapter): CounterStore {
  let indexed: Promise<unknown> | undefined;
  const counters = () => {
    const collection = adapter.connection.collection<Counter>('bbk-counters');
    indexed ??= collection.createIndex({ until: 1 }, { expireAfterSeconds: 0 }).catch(() => {
      indexed = undefined;
    });
    return collection;
  };
  const once = (name: string, by: number, ms: number) =>
    counters().findOneAndUpdate({ _id: name }, adding(by, ms), {
      upsert: true,
      returnDocument: 'after',
      // A count that a crash forgets is no loss, and each request waits for it.
      writeConcern: { w: 1 },
    });
  return {
    add: noted(async (name, by, ms) => {
      const counter = await once(name, by, ms).catch((error: unknown) => {
        // Two counted the first of this name at the same time: it is there now.
        if (isDuplicate(error)) return once(name, by, ms);
        throw error;
      });
      if (!counter) throw new Error('The count was not kept.');
      return { count: counter.count, left: counter.until.getTime() - counter.now.getTime() };
    }),
    forget: noted(async (name) => {
      await counters().deleteOne({ _id: name });
    }),
  };
}
