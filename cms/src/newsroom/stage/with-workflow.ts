import type { CollectionConfig, Field } from 'payload';

import type { Gate } from '../../workflow/stages/gates.ts';
import { assignEndpoint } from '../assignments/endpoint.ts';
import { commentEndpoints } from '../comments/endpoints.ts';
import { compareEndpoint } from '../compare/endpoint.ts';
import { stageEndpoints } from './endpoints.ts';
import { stageFields } from './fields.ts';
import { holdsStage, tellsOfStage } from './hooks.ts';
import { noticeEndpoint } from './notice.ts';
import { notesWrite } from './write.ts';

const panel = (name: string, Component: string): Field => ({
  name,
  type: 'ui',
  admin: { position: 'sidebar', disableListColumn: true, components: { Field: Component } },
});

/** Beside the document: how it stands, and what colleagues say of it. Nothing is stored. */
const panels = [
  panel('stagePanel', '/newsroom/stage/admin/StagePanel.tsx#StagePanel'),
  panel('comments', '/newsroom/comments/admin/CommentsPanel.tsx#CommentsPanel'),
];

type Admin = NonNullable<CollectionConfig['admin']>;

type EditViews = NonNullable<NonNullable<Admin['components']>['views']>['edit'];

const compareTab = {
  compare: {
    Component: '/newsroom/compare/admin/CompareView.tsx#CompareView',
    path: '/compare',
    tab: {
      label: ({ t }: { t: (key: string) => string }) => t('newsroom:changes'),
      href: '/compare',
      order: 90,
    },
  },
};

const withSteps = (admin: Admin = {}): Admin => ({
  ...admin,
  components: {
    ...admin.components,
    edit: {
      ...admin.components?.edit,
      PublishButton: '/newsroom/stage/admin/StepButtons.tsx#StepButtons',
      UnpublishButton: '/newsroom/stage/admin/StepButtons.tsx#NoButton',
      Status: '/newsroom/stage/admin/StageBadge.tsx#StageBadge',
    },
    views: {
      ...admin.components?.views,
      // Its type wants no view beside one that replaces them all; the domains have none of those.
      edit: { ...admin.components?.views?.edit, ...compareTab } as EditViews,
    },
  },
});

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
    fields: [...panels, ...stageFields, ...collection.fields],
    admin: withSteps(collection.admin),
    endpoints: [
      ...stageEndpoints(collection.slug, gates),
      noticeEndpoint(collection.slug),
      assignEndpoint(collection.slug),
      ...commentEndpoints(collection.slug),
      compareEndpoint(collection.slug),
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
