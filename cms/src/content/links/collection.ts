import type { CollectionConfig } from 'payload';

import { isStaff } from '../../workflow/access.ts';
import { writtenBySystem } from '../../workflow/policies.ts';
import { groups } from '../fields/named.ts';

type Given = Pick<CollectionConfig, 'slug' | 'labels' | 'fields'> & {
  admin: Pick<
    NonNullable<CollectionConfig['admin']>,
    'useAsTitle' | 'defaultColumns' | 'description'
  >;
};

/**
 * Links that were given to somebody without a login, by which each can be ended. They are made and ended beside what
 * they show; the links themselves are kept nowhere.
 */
export const linkCollection = ({ admin, ...given }: Given): CollectionConfig => ({
  ...given,
  access: writtenBySystem(isStaff),
  lockDocuments: false,
  defaultSort: '-createdAt',
  admin: { ...admin, group: groups.operation, hideAPIURL: true },
});
