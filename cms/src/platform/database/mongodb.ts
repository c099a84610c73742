import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb';
import type { DatabaseAdapterObj } from 'payload';

import { SettingsError } from '@bbk/shared/settings';

import { mongodbCounters } from '../limits/mongodb.ts';
import { keepCounterStore } from '../limits/store.ts';
import { mongodbPresence } from '../presence/mongodb.ts';
import { keepPresenceStore } from '../presence/store.ts';
import { makesIndexes } from './mongodb-indexes.ts';
import { findsByIndex } from './mongodb-lists.ts';
import { commitsForCertain, connectsToReplicaSet } from './mongodb-sessions.ts';
import { keepHealth } from './health.ts';
import { keepLeaseStore } from './lease-store.ts';
import { mongodbLeases } from './mongodb-leases.ts';
import { endsStranded } from './mongodb-stranded.ts';
import { followTransactions } from './transactions.ts';
import { watchDatabase } from './watch.ts';

/** Said to be safe once most members have it on disk. */
const majority = { w: 'majority', journal: true } as const;

/** How long a request waits for a primary, a connection and an answer, in milliseconds: then it is a 503. */
const timeouts = {
  serverSelectionTimeoutMS: 5_000,
  connectTimeoutMS: 5_000,
  waitQueueTimeoutMS: 5_000,
  socketTimeoutMS: 30_000,
  // How soon a primary that was elected meanwhile is noticed.
  heartbeatFrequencyMS: 2_000,
  bufferCommands: false,
} as const;

/**
 * MongoDB. Without `replicaSet` in its URL Payload silently runs without transactions, where a crash tears a
 * write: refused, except for a developer's own machine.
 * @throws SettingsError
 */
export function mongodb(
  url: string,
  environment: 'development' | 'production',
): DatabaseAdapterObj {
  const isReplicaSet = url.startsWith('mongodb+srv://') || /[?&]replicaSet=[^&]/.test(url);
  if (environment === 'production' && !isReplicaSet) {
    throw new SettingsError(
      '설정이 올바르지 않습니다 (wrong setting): DATABASE_URL must name a replicaSet in production: without one MongoDB has no transactions.',
    );
  }
  const object = mongooseAdapter({
    url,
    // Made by `makesIndexes`.
    ensureIndexes: false,
    connectOptions: { ...majority, ...timeouts, autoIndex: false },
    // A transaction takes the write concern of the connection.
    transactionOptions: { readConcern: { level: 'snapshot' } },
  });
  return {
    ...object,
    init: (args) => {
      // Declared as any adapter, though it is the one of this package.
      const adapter = object.init(args) as MongooseAdapter;
      commitsForCertain(adapter);
      // MongoDB's commit throws when it failed.
      followTransactions(adapter, () => true);
      keepLeaseStore(adapter, mongodbLeases(adapter));
      keepCounterStore(adapter, mongodbCounters(adapter));
      keepPresenceStore(adapter, mongodbPresence(adapter));
      keepHealth(adapter, {
        reach: async () => {
          const hello = await adapter.connection.db?.admin().command({ hello: 1 });
          if (hello?.['isWritablePrimary'] !== true) throw new Error('MongoDB has no primary.');
        },
        // Its members check what they write themselves, and each other.
        check: () => Promise.resolve(null),
      });
      watchDatabase(adapter, endsStranded(adapter));
      connectsToReplicaSet(adapter, environment);
      makesIndexes(adapter);
      findsByIndex(adapter);
      return adapter;
    },
  };
}
