import type { CollectionConfig } from 'payload';

/** The collection, with where each of its documents is used beside it. Nothing is stored. */
export const withUses = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: [
    {
      name: 'uses',
      type: 'ui',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: '/overview/used/admin/UsesPanel.tsx#UsesPanel' },
      },
    },
    ...collection.fields,
  ],
});
