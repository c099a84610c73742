import type { Field } from 'payload';

import { day } from '../../../content/fields/dates.ts';
import { both, named } from '../../../content/fields/named.ts';
import { notCopied } from '../../../content/fields/not-copied.ts';

export const errata: Field = named(
  ['정오표', 'Errata'],
  ['인쇄판에서 틀린 곳입니다.', 'What was wrong in print.'],
  {
    name: 'errata',
    type: 'array',
    hooks: notCopied,
    labels: { singular: both('정오', 'Erratum'), plural: both('정오', 'Errata') },
    fields: [
      {
        type: 'row',
        fields: [
          day('date', ['날짜', 'Date'], ['알린 날입니다.', 'When it was told.'], {
            required: true,
          }),
          named(['쪽', 'Page'], ['쪽 번호입니다.', 'The page.'], {
            name: 'page',
            type: 'number',
            min: 1,
          }),
        ],
      },
      {
        type: 'row',
        fields: [
          named(['틀린 것', 'Wrong'], ['인쇄된 그대로 적으세요.', 'As printed.'], {
            name: 'wrong',
            type: 'textarea',
            required: true,
          }),
          named(['맞는 것', 'Right'], ['바른 내용입니다.', 'What is right.'], {
            name: 'right',
            type: 'textarea',
            required: true,
          }),
        ],
      },
    ],
  },
);
