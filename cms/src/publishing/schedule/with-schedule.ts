import type { CollectionConfig, Field, PayloadRequest } from 'payload';

import type { UsedPicture } from '../../content/pictures/used.ts';
import { afterCommit } from '../../platform/database.ts';
import type { DescribeStored } from '../state.ts';

import { wakeClock } from './clock.ts';
import { scheduleFields } from './fields.ts';
import { forgetAll, plan } from './operations/plan.ts';
import { holdsTimes, notesRestoring } from './refuse.ts';

/** What the clock has to know of a collection. */
export type Scheduled = {
  describe: DescribeStored;
  pictures: (doc: Readonly<Record<string, unknown>>) => UsedPicture[];
  /** What becomes public with a document when its embargo ends, in the same transaction. */
  lifted?: (req: PayloadRequest, doc: Readonly<Record<string, unknown>>) => Promise<void>;
};

const isNamed = (name: string) => (field: Field) => 'name' in field && field.name === name;

/** Times come before the dates that they lead to. What goes by stages is scheduled by a step. */
function withFields(fields: Field[]): Field[] {
  const index = fields.findIndex(isNamed('firstPublishedAt'));
  const times = scheduleFields({ byStep: fields.some(isNamed('stage')) });
  return [...fields.slice(0, index), ...times, ...fields.slice(index)];
}

type Hooks = NonNullable<CollectionConfig['hooks']>;

const afterChange: NonNullable<Hooks['afterChange']>[number] = async ({ collection, doc, req }) => {
  const latest = doc as Readonly<Record<string, unknown>>;
  const subject = { collection: collection.slug, id: String(latest['id']) };
  const changed = await plan(req, subject, latest);
  if (changed) await afterCommit(req, () => wakeClock(req.payload));
};

const afterDelete: NonNullable<Hooks['afterDelete']>[number] = ({ collection, id, req }) =>
  forgetAll(req, { collection: collection.slug, id: String(id) });

/** The collection, whose documents can be published, taken away and freed of their embargo at a set time. */
export function withSchedule(collection: CollectionConfig, scheduled: Scheduled): CollectionConfig {
  const hooks = collection.hooks ?? {};
  return {
    ...collection,
    fields: withFields(collection.fields),
    custom: { ...collection.custom, scheduled },
    hooks: {
      ...hooks,
      beforeOperation: [
        // oxlint-disable-next-line typescript/no-deprecated -- the values are, not the name
        ({ operation, req }) => notesRestoring(req, operation),
        ...(hooks.beforeOperation ?? []),
      ],
      beforeChange: [holdsTimes, ...(hooks.beforeChange ?? [])],
      afterChange: [...(hooks.afterChange ?? []), afterChange],
      afterDelete: [...(hooks.afterDelete ?? []), afterDelete],
    },
  };
}
