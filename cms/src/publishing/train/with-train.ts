import type { CollectionConfig, EditConfig } from 'payload';

import { releaseEndpoints } from './endpoints.ts';

const view = {
  Component: '/publishing/train/admin/ReleaseView.tsx#ReleaseView',
  path: '/release',
  tab: {
    label: ({ t }: { t: (key: string) => string }) => t('tabs:release'),
    href: '/release',
    order: 20,
  },
} as const;

/** The collection of issues, each of which is released with all that belongs to it, as one act. */
export function withTrain(collection: CollectionConfig): CollectionConfig {
  const { admin } = collection;
  const views = admin?.components?.views;
  // The type is either of views beside Payload's own or of one that replaces them all; a spread is neither.
  const edit = { ...views?.edit, release: view } as EditConfig;
  return {
    ...collection,
    endpoints: [
      ...(collection.endpoints === false ? [] : (collection.endpoints ?? [])),
      ...releaseEndpoints,
    ],
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        views: { ...views, edit },
      },
    },
  };
}
