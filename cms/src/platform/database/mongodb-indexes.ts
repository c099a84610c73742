import type { MongooseAdapter } from '@payloadcms/db-mongodb';

/** How many collections have their indexes made at the same time. */
const lanes = 4;

/**
 * The order in which the admin lists drafts, which is that of their newest versions. MongoDB sorts by an index only
 * where it holds the whole order, and Payload ends each by when a version was made.
 */
function ordersDrafts(adapter: MongooseAdapter): void {
  for (const { defaultSort, slug, versions } of adapter.payload.config.collections) {
    const version = adapter.versions[slug];
    if (!version || !versions.drafts || typeof defaultSort !== 'string') continue;
    const field = defaultSort.replace(/^-/, '');
    version.schema.index({ latest: 1, [`version.${field}`]: -1, createdAt: -1 });
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
