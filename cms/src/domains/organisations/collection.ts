import type { CollectionConfig } from 'payload';

import { bookkeeping } from '../../content/fields/bookkeeping.ts';
import { history } from '../../content/fields/entity.ts';
import { both, groups, labels } from '../../content/fields/named.ts';
import { slugField } from '../../content/fields/slug.ts';
import { checksPictures } from '../../content/pictures/hook.ts';
import { keepsSlug } from '../../content/slugs/keep-slug.ts';
import { collections } from '../../platform/slugs.ts';

import { access } from './access.ts';
import { about, partnerships } from './fields.ts';
import { picturesOfOrganisation } from './pictures.ts';

/** Labels, agencies, media and companies. */
export const Organisations: CollectionConfig = {
  slug: collections.organisations,
  labels: labels('단체', 'Organisation'),
  access,
  trash: true,
  versions: history,
  defaultSort: 'name',
  hooks: {
    beforeValidate: [keepsSlug('name')],
    beforeChange: [checksPictures(picturesOfOrganisation)],
  },
  admin: {
    group: groups.names,
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'url', 'updatedAt'],
    listSearchableFields: ['name', 'slug'],
    description: both(
      '레이블, 소속사, 매체, 회사입니다.',
      'Labels, agencies, media and companies.',
    ),
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: both('소개', 'About'), fields: about },
        { label: both('제휴', 'Partnerships'), fields: [partnerships] },
      ],
    },
    slugField,
    ...bookkeeping,
  ],
};
