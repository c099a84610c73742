import type { Field } from 'payload';

import { both, named } from '../../content/fields/named.ts';
import { collections } from '../../platform/slugs.ts';

const inLanguage = (language: 'ko' | 'en') => ({ language: { equals: language } });

/** The front page of one edition. */
export const front = (language: 'ko' | 'en'): Field[] => [
  named(
    ['머리기사', 'Lead'],
    ['맨 위의 기사입니다. 비우면 가장 새 기사가 섭니다.', 'On top; the newest one if it is empty.'],
    {
      name: 'lead',
      type: 'relationship',
      relationTo: collections.articles,
      filterOptions: inLanguage(language),
      admin: { allowCreate: false },
    },
  ),
  named(
    ['주요 기사', 'Slots'],
    [
      '머리기사 아래에 이 순서로 섭니다. 모자라면 새 기사로 채웁니다.',
      'Under the lead, in this order; filled up with the newest.',
    ],
    {
      name: 'slots',
      type: 'array',
      maxRows: 12,
      labels: { singular: both('기사', 'Slot'), plural: both('기사', 'Slots') },
      fields: [
        // Not required: a deleted article leaves its slot empty, here and in stored versions, and the
        // front fills it with a new one. A required column would forbid the deletion on SQLite.
        named(['기사', 'Article'], ['한 기사를 고르세요.', 'Choose an article.'], {
          name: 'article',
          type: 'relationship',
          relationTo: collections.articles,
          filterOptions: inLanguage(language),
          admin: { allowCreate: false },
        }),
      ],
    },
  ),
  {
    type: 'row',
    fields: [
      named(
        ['판매 중인 호', 'Issue'],
        ['비우면 가장 새 호입니다.', 'The newest one if it is empty.'],
        {
          name: 'issue',
          type: 'relationship',
          relationTo: collections.issues,
          admin: { allowCreate: false },
        },
      ),
      named(
        ['제휴 발표', 'Partnership'],
        ['비우면 가장 새 발표입니다.', 'The newest one if it is empty.'],
        {
          name: 'partnership',
          type: 'relationship',
          relationTo: collections.partnerships,
          filterOptions: inLanguage(language),
          admin: { allowCreate: false },
        },
      ),
    ],
  },
];
