import type { CollectionConfig } from 'payload';

import type { LogsTakedown } from '../../publishing/takedown/operations.ts';
import { writeEntry } from './write.ts';

/** In the same transaction: of a picture, which is taken down past its hooks, nothing else would tell. */
const logs: LogsTakedown = (req, { documentId, subject }, { isDown, reason, title }) =>
  writeEntry(req, {
    action: 'takedown',
    subject,
    documentId,
    title,
    note: reason,
    before: { takenDown: !isDown },
    after: { takenDown: isDown },
  });

/** The takedowns, each of which is in the log, as is its end. */
export const withTakedownLog = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  custom: { ...collection.custom, logs },
});
