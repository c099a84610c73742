import type { CollectionBeforeValidateHook, CollectionConfig } from 'payload';

import { bookkeeping } from '../../content/fields/bookkeeping.ts';
import { both, groups, labels } from '../../content/fields/named.ts';
import { collections } from '../../platform/slugs.ts';

import { access } from './access.ts';
import { fields } from './fields.ts';
import { normalisedPath, normalisedTarget } from './operations/normalise.ts';

const normalises: CollectionBeforeValidateHook = ({ data }) => {
  const { from, to } = (data ?? {}) as { from?: unknown; to?: unknown };
  return {
    ...data,
    ...(typeof from === 'string' && from ? { from: normalisedPath(from) } : {}),
    ...(typeof to === 'string' && to ? { to: normalisedTarget(to) } : {}),
  };
};

/** Addresses that lead elsewhere, or to nothing any more. Most are written by the system. */
export const Redirects: CollectionConfig = {
  slug: collections.redirects,
  labels: labels('옮긴 주소', 'Redirect'),
  access,
  defaultSort: '-updatedAt',
  hooks: { beforeValidate: [normalises] },
  admin: {
    group: groups.front,
    useAsTitle: 'from',
    defaultColumns: ['from', 'to', 'kind', 'automatic', 'updatedAt'],
    listSearchableFields: ['from', 'to'],
    description: both(
      '공개된 주소를 바꾸거나 지우면 자동으로 적힙니다. 손으로 더할 수도 있습니다.',
      'Written by itself when a public address is changed or deleted; more can be added by hand.',
    ),
  },
  fields: [...fields, ...bookkeeping],
};
