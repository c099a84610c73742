import type { Field } from 'payload';

import { named } from './named.ts';

/** The headline and the lines around it, of an article or an announcement. */
export const headline: Field = named(
  ['제목', 'Headline'],
  ['공개하려면 꼭 필요합니다.', 'Required to publish.'],
  { name: 'headline', type: 'text', required: true, maxLength: 200, index: true },
);

export const dek: Field = named(
  ['요약', 'Dek'],
  [
    '제목 아래 한두 문장입니다. 목록과 검색 결과에도 보입니다.',
    'One or two sentences under the headline, also shown in lists and search results.',
  ],
  { name: 'dek', type: 'textarea', maxLength: 500 },
);
