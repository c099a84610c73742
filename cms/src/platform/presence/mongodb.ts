import type { MongooseAdapter } from '@payloadcms/db-mongodb';

import { noted } from '../database/attempt.ts';
import type { PresenceStore } from './store.ts';

type Row = { _id: string; place: string; known: object; until: Date };

const idOf = (place: string, who: string) => `${place} ${who}`;
/** A crash that forgets who was where costs nothing: they are heard of again in seconds. */
const quick = { writeConcern: { w: 1 } } as const;

/** Among all CMS processes, in a collection that forgets by itself and that no query of Payload knows. */
export function mongodbPresence(adapter: MongooseAdapter): PresenceStore {
  let indexed: Promise<unknown> | undefined;
  const rows = () => {
    const collection = adapter.connection.collection<Row>('bbk-presence');
    indexed ??= Promise.all([
      collection.createIndex({ place: 1 }),
      collection.createIndex({ until: 1 }, { expireAfterSeconds: 0 }),
    ]).catch(() => {
      indexed = undefined;
    });
    return collection;
  };
  return {
    tell: noted(async (place, who, known, ms) => {
      const until = { $add: ['$$NOW', ms] };
      // Literal: what is known may hold words that begin with a dollar sign.
      const set = { place: { $literal: place }, known: { $literal: known }, until };
      await rows().updateOne({ _id: idOf(place, who) }, [{ $set: set }], {
        upsert: true,
        ...quick,
      });
    }),
    leave: noted(async (place, who) => {
      await rows().deleteOne({ _id: idOf(place, who) }, quick);
    }),
    at: noted(async (place) => {
      // The index that forgets comes by once a minute.
      const there = { place, $expr: { $gt: ['$until', '$$NOW'] } };
      const found = await rows().find(there).toArray();
      return found.map(({ known }) => known);
    }),
  };
}
