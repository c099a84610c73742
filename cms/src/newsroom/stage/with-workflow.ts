import type { CollectionConfig } from 'payload';

import type { Gate } from '../../workflow/stages/gates.ts';
import { assignEndpoint } from '../assignments/endpoint.ts';
import { stageEndpoints } from './endpoints.ts';
import { stageFields } from './fields.ts';
import { holdsStage, tellsOfStage } from './hooks.ts';
import { noticeEndpoint } from './notice.ts';
import { notesWrite } from './write.ts';

/** What a domain adds to the workflow of its documents. */
export type Workflow = {
  /** What a document has to pass before it is approved, scheduled or published. */
  gates?: readonly Gate[];
};

/** The collection, whose documents go from desk to desk: stages, and the steps between them. */
export function withWorkflow(
  collection: CollectionConfig,
  { gates = [] }: Workflow = {},
): CollectionConfig {
  const hooks = collection.hooks ?? {};
  const own = collection.endpoints === false ? [] : (collection.endpoints ?? []);
  return {
    ...collection,
    fields: [...stageFields, ...collection.fields],
    endpoints: [
      ...stageEndpoints(collection.slug, gates),
      noticeEndpoint(collection.slug),
      assignEndpoint(collection.slug),
      ...own,
    ],
    hooks: {
      ...hooks,
      beforeOperation: [notesWrite, ...(hooks.beforeOperation ?? [])],
      beforeChange: [...(hooks.beforeChange ?? []), holdsStage(gates)],
      afterChange: [...(hooks.afterChange ?? []), tellsOfStage],
    },
  };
}
