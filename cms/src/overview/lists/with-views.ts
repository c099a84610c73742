import type { CollectionConfig } from 'payload';

/** The collection, whose list offers views: those for everybody, and those that somebody has kept. */
export function withViews(collection: CollectionConfig): CollectionConfig {
  const { admin = {} } = collection;
  const { components = {} } = admin;
  return {
    ...collection,
    admin: {
      ...admin,
      components: {
        ...components,
        beforeListTable: [
          ...(components.beforeListTable ?? []),
          '/overview/lists/admin/ListViews.tsx#ListViews',
        ],
      },
    },
  };
}
