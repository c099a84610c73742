import type { CollectionConfig, Field } from 'payload';

import { refusesStale } from './revision.ts';

const guard: Field = {
  name: 'safeTyping',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/content/typing/admin/SafeTyping.tsx#SafeTyping' },
  },
};

/** The collection, whose forms lose no text: not to a colleague, a network, a crash, or an input method. */
export const withSafeTyping = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: [guard, ...collection.fields],
  hooks: {
    ...collection.hooks,
    beforeChange: [refusesStale, ...(collection.hooks?.beforeChange ?? [])],
  },
});
