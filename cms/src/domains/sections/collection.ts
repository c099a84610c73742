import type { CollectionConfig } from 'payload';

import { bookkeeping } from '../../content/fields/bookkeeping.ts';
import { history, nameField } from '../../content/fields/entity.ts';
import { both, groups, labels, named } from '../../content/fields/named.ts';
import { slugField } from '../../content/fields/slug.ts';
import { keepsSlug } from '../../content/slugs/keep-slug.ts';
import { collections } from '../../platform/slugs.ts';

import { access } from './access.ts';

/** Where a piece is filed: the navigation of the magazine. */
export const Sections: CollectionConfig = {
  slug: collections.sections,
  labels: labels('섹션', 'Section'),
  access,
  trash: true,
  versions: history,
  defaultSort: 'order',
  hooks: { beforeValidate: [keepsSlug('name')] },
  admin: {
    group: groups.names,
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug', 'order', 'updatedAt'],
    listSearchableFields: ['name', 'slug'],
    description: both(
      '기사를 나누어 싣는 곳입니다. 메뉴에 보이는 차례는 「메뉴」에서 정합니다.',
      'Where articles are filed. Their place in the menu is set under Navigation.',
    ),
  },
  fields: [
    nameField(['독자에게 보이는 섹션 이름입니다.', 'What readers see.']),
    named(
      ['설명', 'Description'],
      ['섹션 첫머리와 검색 결과에 보입니다.', 'Shown on top of the section and in search results.'],
      { name: 'description', type: 'textarea', localized: true },
    ),
    named(['순서', 'Order'], ['작은 수가 앞에 섭니다.', 'Smaller numbers come first.'], {
      name: 'order',
      type: 'number',
      defaultValue: 0,
      index: true,
      admin: { position: 'sidebar' },
    }),
    slugField,
    ...bookkeeping,
  ],
};
