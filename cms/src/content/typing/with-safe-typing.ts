import type { CollectionConfig, Field } from 'payload';

import { presenceEndpoint } from './presence/endpoint.ts';
import { refusesBeside } from './presence/hold.ts';
import { notesSave, refusesStale } from './revision.ts';

const guard: Field = {
  name: 'safeTyping',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/content/typing/admin/SafeTyping.tsx#SafeTyping' },
  },
};

/** The collection, whose forms lose no text: not to a colleague, a network, a crash, or an input method. */
export function withSafeTyping(collection: CollectionConfig): CollectionConfig {
  const own = collection.endpoints === false ? [] : (collection.endpoints ?? []);
  return {
    ...collection,
    fields: [guard, ...collection.fields],
    endpoints: [presenceEndpoint(collection.slug), ...own],
    hooks: {
      ...collection.hooks,
      beforeChange: [refusesBeside, refusesStale, ...(collection.hooks?.beforeChange ?? [])],
      afterChange: [...(collection.hooks?.afterChange ?? []), notesSave],
    },
  };
}
