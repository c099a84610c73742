import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb';
import type { DatabaseAdapterObj } from 'payload';

import { SettingsError } from '@bbk/shared/settings';

import { keepLeaseStore } from './lease-store.ts';
import { mongodbLeases } from './mongodb-leases.ts';
import { followTransactions } from './transactions.ts';

/** Said to be safe once most members have it on disk. */
const majority = { w: 'majority', journal: true } as const;

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
    ensureIndexes: true,
    connectOptions: majority,
    // A transaction takes the write concern of the connection.
    transactionOptions: { readConcern: { level: 'snapshot' } },
  });
  return {
    ...object,
    init: (args) => {
      const adapter = object.init(args);
      // MongoDB's commit throws when it failed.
      followTransactions(adapter, () => true);
      // Declared as any adapter, though it is the one of this package.
      keepLeaseStore(adapter, mongodbLeases(adapter as MongooseAdapter));
      return adapter;
    },
  };
}
