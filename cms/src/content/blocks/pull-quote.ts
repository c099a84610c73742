import type { Block } from 'payload';

import { labels, named } from '../fields/named.ts';

export const pullQuoteBlock: Block = {
  slug: 'pullQuote',
  interfaceName: 'PullQuoteBlock',
  labels: labels('인용', 'Pull quote'),
  fields: [
    named(['인용문', 'Quote'], ['따옴표 없이 적으세요.', 'Without quotation marks.'], {
      name: 'text',
      type: 'textarea',
      required: true,
    }),
    {
      type: 'row',
      fields: [
        named(['말한 사람', 'Speaker'], ['이름과 직함입니다.', 'Name and title.'], {
          name: 'speaker',
          type: 'text',
        }),
        named(['출처', 'Source'], ['책, 방송, 자리 이름입니다.', 'Where it was said.'], {
          name: 'source',
          type: 'text',
        }),
      ],
    },
  ],
};
