import type { CollectionConfig, Field } from 'payload';

import type { Checks } from './checks.ts';
import { logsOverrides, reasonField, takesReason } from './reason.ts';

const panel: Field = {
  name: 'preflight',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/content/preflight/admin/PreflightPanel.tsx#PreflightPanel' },
  },
};

/** The collection, with its checks beside each document as it is written. */
export const withPreflight = (collection: CollectionConfig, checks: Checks): CollectionConfig => ({
  ...collection,
  fields: [panel, reasonField, ...collection.fields],
  custom: { ...collection.custom, preflight: checks },
  hooks: {
    ...collection.hooks,
    beforeChange: [...(collection.hooks?.beforeChange ?? []), takesReason],
    afterChange: [...(collection.hooks?.afterChange ?? []), logsOverrides],
  },
});
