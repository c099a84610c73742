import type { Field } from 'payload';

import { named } from '../../../content/fields/named.ts';
import { collections } from '../../../platform/slugs.ts';

export const articles: Field = named(
  ['실린 기사', 'Articles'],
  ['「지면」에 이 호를 적은 기사입니다.', 'Articles that name this issue under Print.'],
  {
    name: 'articles',
    type: 'join',
    collection: collections.articles,
    on: 'print.issue',
    defaultSort: '-firstPublishedAt',
    admin: { defaultColumns: ['headline', '_status', 'firstPublishedAt'], allowCreate: false },
  },
);
