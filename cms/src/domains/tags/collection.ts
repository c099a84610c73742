import type { CollectionConfig } from 'payload';

import { bookkeeping } from '../../content/fields/bookkeeping.ts';
import { history, nameField } from '../../content/fields/entity.ts';
import { both, groups, labels, named } from '../../content/fields/named.ts';
import { slugField } from '../../content/fields/slug.ts';
import { keepsSlug } from '../../content/slugs/keep-slug.ts';
import { collections } from '../../platform/slugs.ts';

import { access } from './access.ts';

/** What a piece is about, beyond its section and its artists. */
export const Tags: CollectionConfig = {
  slug: collections.tags,
  labels: labels('태그', 'Tag'),
  access,
  trash: true,
  versions: history,
  defaultSort: 'name',
  hooks: { beforeValidate: [keepsSlug('name')] },
  admin: {
    group: groups.names,
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug', 'updatedAt'],
    listSearchableFields: ['name', 'slug'],
    description: both('기사의 주제입니다.', 'What articles are about.'),
  },
  fields: [
    nameField(['독자에게 보이는 태그 이름입니다.', 'What readers see.']),
    named(
      ['설명', 'Description'],
      ['태그 페이지 첫머리에 보입니다.', 'Shown on top of the tag’s page.'],
      { name: 'description', type: 'textarea', localized: true },
    ),
    slugField,
    ...bookkeeping,
  ],
};
