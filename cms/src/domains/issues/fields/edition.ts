import type { Field, TextFieldSingleValidation } from 'payload';

import { webAddress } from '../../../content/fields/links.ts';
import { both, named, options } from '../../../content/fields/named.ts';
import { notCopied } from '../../../content/fields/not-copied.ts';
import { say } from '../../../content/fields/say.ts';

const matches =
  (pattern: RegExp, sentence: readonly [ko: string, en: string]): TextFieldSingleValidation =>
  (value, { req }) =>
    !value || pattern.test(value) || say(req, ...sentence);

const millimetres = (name: string, label: readonly [string, string]): Field =>
  named(label, ['밀리미터입니다.', 'In millimetres.'], { name, type: 'number', min: 1, max: 2000 });

const book: Field[] = [
  {
    type: 'row',
    fields: [
      named(['쪽수', 'Pages'], ['표지를 뺀 쪽수입니다.', 'Without the covers.'], {
        name: 'pageCount',
        type: 'number',
        min: 1,
        max: 5000,
      }),
      named(['ISSN', 'ISSN'], ['예: 1234-5678', 'Such as 1234-5678.'], {
        name: 'issn',
        type: 'text',
        validate: matches(/^\d{4}-\d{3}[\dX]$/, [
          '1234-5678처럼 적어 주세요.',
          'Write it like 1234-5678.',
        ]),
      }),
      named(['ISBN', 'ISBN'], ['열세 자리입니다.', 'Thirteen digits.'], {
        name: 'isbn',
        type: 'text',
        hooks: notCopied,
        validate: matches(/^97[89](-?\d){10}$/, [
          '978로 시작하는 열세 자리를 적어 주세요.',
          'Write thirteen digits that start with 978.',
        ]),
      }),
    ],
  },
  named(['판형', 'Trim size'], ['자르고 난 크기입니다.', 'The size after trimming.'], {
    name: 'trim',
    type: 'group',
    fields: [
      {
        type: 'row',
        fields: [
          millimetres('width', ['가로', 'Width']),
          millimetres('height', ['세로', 'Height']),
        ],
      },
    ],
  }),
];

const price: Field = named(['값', 'Price'], ['정가입니다.', 'The list price.'], {
  name: 'price',
  type: 'group',
  fields: [
    {
      type: 'row',
      fields: [
        named(['금액', 'Amount'], ['숫자만 적으세요.', 'Only the number.'], {
          name: 'amount',
          type: 'number',
          min: 0,
        }),
        named(['통화', 'Currency'], ['보통 원입니다.', 'Usually won.'], {
          name: 'currency',
          type: 'select',
          defaultValue: 'KRW',
          options: options(['KRW', '원', 'KRW'], ['USD', '미국 달러', 'USD']),
        }),
      ],
    },
  ],
});

const retailers: Field = named(
  ['판매처', 'Retailers'],
  ['보이는 순서대로 넣으세요.', 'In order.'],
  {
    name: 'retailers',
    type: 'array',
    labels: { singular: both('판매처', 'Retailer'), plural: both('판매처', 'Retailers') },
    fields: [
      {
        type: 'row',
        fields: [
          named(['이름', 'Name'], ['서점 이름입니다.', 'The shop.'], {
            name: 'name',
            type: 'text',
            required: true,
          }),
          webAddress('url'),
          named(['재고', 'Stock'], ['지금 살 수 있는지 고르세요.', 'Whether it can be had.'], {
            name: 'stock',
            type: 'select',
            required: true,
            defaultValue: 'inStock',
            options: options(
              ['inStock', '판매 중', 'In stock'],
              ['preorder', '예약', 'Pre-order'],
              ['soldOut', '품절', 'Sold out'],
            ),
          }),
        ],
      },
    ],
  },
);

export const printEdition: Field[] = [...book, price, retailers];
