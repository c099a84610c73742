import type { MongooseAdapter } from '@payloadcms/db-mongodb';

/** How many collections have their indexes made at the same time. */
const lanes = 4;

/**
 * Makes indexes a few collections at a time. Payload does all at once: as many connections as there are
 * collections, which a busy machine does not open in the time that a request may wait for one.
 */
export function makesIndexes(adapter: MongooseAdapter): void {
  const connect = adapter.connect?.bind(adapter);
  adapter.connect = async (options) => {
    await connect?.(options);
    if (options?.hotReload) return;
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
