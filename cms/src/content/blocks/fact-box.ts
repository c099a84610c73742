import type { Block } from 'payload';

import { both, labels, named } from '../fields/named.ts';

export const factBoxBlock: Block = {
  slug: 'factBox',
  interfaceName: 'FactBoxBlock',
  labels: labels('사실 상자', 'Fact box', 'Fact boxes'),
  fields: [
    named(['제목', 'Title'], ['상자의 제목입니다.', 'The title of the box.'], {
      name: 'title',
      type: 'text',
      required: true,
    }),
    named(
      ['항목', 'Rows'],
      ['숫자와 그 뜻을 한 줄씩 적으세요.', 'A figure and what it means, line by line.'],
      {
        name: 'rows',
        type: 'array',
        required: true,
        minRows: 1,
        labels: { singular: both('항목', 'Row'), plural: both('항목', 'Rows') },
        fields: [
          {
            type: 'row',
            fields: [
              named(
                ['숫자', 'Figure'],
                ['크게 보이는 숫자나 낱말입니다.', 'The figure or word shown large.'],
                { name: 'figure', type: 'text', admin: { width: '30%' } },
              ),
              named(['내용', 'Text'], ['숫자의 뜻입니다.', 'What it means.'], {
                name: 'text',
                type: 'text',
                required: true,
                admin: { width: '70%' },
              }),
            ],
          },
        ],
      },
    ),
    named(['주', 'Note'], ['출처나 기준일입니다.', 'Source or date of the figures.'], {
      name: 'note',
      type: 'textarea',
    }),
  ],
};
