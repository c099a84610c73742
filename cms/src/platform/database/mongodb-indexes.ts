import type { MongooseAdapter } from '@payloadcms/db-mongodb';

import { draftOrders } from './drafts-order.ts';

/** How many collections have their indexes made at the same time. */
const lanes = 4;

/**
 * MongoDB sorts by an index only where it holds the whole order, and Payload ends each by when a version was made. What
 * tells that a draft is in the trash follows, so that the drafts are counted without a look at them.
 */
function ordersDrafts(adapter: MongooseAdapter): void {
  for (const { field, slug } of draftOrders(adapter.payload.config)) {
    const version = adapter.versions[slug];
    version?.schema.index({
      latest: 1,
      [`version.${field}`]: -1,
      createdAt: -1,
      'version.deletedAt': 1,
    });
  }
}

/**
 * Makes indexes a few collections at a time. Payload does all at once: as many connections as there are
 * collections, which a busy machine does not open in the time that a request may wait for one.
 */
export function makesIndexes(adapter: MongooseAdapter): void {
  const connect = adapter.connect?.bind(adapter);
  adapter.connect = async (options) => {
    await connect?.(options);
    if (options?.hotReload) return;
    ordersDrafts(adapter);
    const models = [
      ...Object.values(adapter.collections),
      ...Object.values(adapter.versions),
    ].values();
    const lane = async () => {
      for (const model of models) await model.ensureIndexes();
    };
    await Promise.all(Array.from({ length: lanes }, lane));
  };
}
