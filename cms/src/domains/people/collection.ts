import type { CollectionConfig } from 'payload';

import { bookkeeping } from '../../content/fields/bookkeeping.ts';
import { history } from '../../content/fields/entity.ts';
import { both, groups, labels } from '../../content/fields/named.ts';
import { slugField } from '../../content/fields/slug.ts';
import { checksPictures } from '../../content/pictures/hook.ts';
import { keepsSlug } from '../../content/slugs/keep-slug.ts';
import { collections } from '../../platform/slugs.ts';

import { access } from './access.ts';
import { about, bylines, contact } from './fields.ts';
import { picturesOfPerson } from './pictures.ts';

/** Who writes, photographs, speaks or signs. */
export const People: CollectionConfig = {
  slug: collections.people,
  labels: labels('사람', 'Person', 'People'),
  access,
  trash: true,
  versions: history,
  defaultSort: 'name',
  hooks: { beforeValidate: [keepsSlug('name')], beforeChange: [checksPictures(picturesOfPerson)] },
  admin: {
    group: groups.names,
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'title', 'organisation', 'updatedAt'],
    listSearchableFields: ['name', 'romanised', 'slug'],
    description: both(
      '기자, 필자, 사진가, 그리고 제휴에 서명한 사람들입니다.',
      'Staff, contributors, photographers, and those who sign partnerships.',
    ),
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: both('소개', 'About'), fields: about },
        { label: both('연락처', 'Contact'), fields: contact },
        { label: both('쓴 글', 'Bylines'), fields: [bylines] },
      ],
    },
    slugField,
    ...bookkeeping,
  ],
};
