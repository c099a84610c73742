import type { Field } from 'payload';

import { both, named, options } from '../../../content/fields/named.ts';
import { collections } from '../../../platform/slugs.ts';

const scopes: Field = named(
  ['합의 내용', 'Scopes'],
  ['무엇을 함께하기로 했는지 하나씩 적으세요.', 'What was agreed, one by one.'],
  {
    name: 'scopes',
    type: 'array',
    labels: { singular: both('합의', 'Scope'), plural: both('합의', 'Scopes') },
    fields: [
      named(['제목', 'Title'], ['짧게 적으세요.', 'A few words.'], {
        name: 'title',
        type: 'text',
        required: true,
      }),
      named(['내용', 'Text'], ['한두 문장입니다.', 'One or two sentences.'], {
        name: 'text',
        type: 'textarea',
      }),
    ],
  },
);

const statements: Field = named(
  ['발언', 'Statements'],
  ['말한 그대로면 인용, 뜻만 옮기면 전언입니다.', 'Word for word, or in our words.'],
  {
    name: 'statements',
    type: 'array',
    labels: { singular: both('발언', 'Statement'), plural: both('발언', 'Statements') },
    fields: [
      {
        type: 'row',
        fields: [
          named(
            ['구분', 'Kind'],
            ['전언에는 따옴표가 붙지 않습니다.', 'A paraphrase has no quotation marks.'],
            {
              name: 'kind',
              type: 'select',
              required: true,
              defaultValue: 'quote',
              options: options(['quote', '인용', 'Quote'], ['paraphrase', '전언', 'Paraphrase']),
            },
          ),
          named(
            ['말한 사람', 'Speakers'],
            ['여러 명이 함께 말했으면 모두 넣으세요.', 'All of them, if several spoke as one.'],
            {
              name: 'speakers',
              type: 'relationship',
              relationTo: collections.people,
              hasMany: true,
            },
          ),
        ],
      },
      named(['말', 'Text'], ['따옴표 없이 적으세요.', 'Without quotation marks.'], {
        name: 'text',
        type: 'textarea',
        required: true,
      }),
    ],
  },
);

export const agreement: Field[] = [scopes, statements];
