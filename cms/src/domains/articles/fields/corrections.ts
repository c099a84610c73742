import type { Field } from 'payload';

import { day } from '../../../content/fields/dates.ts';
import { both, named, options } from '../../../content/fields/named.ts';
import { notCopied } from '../../../content/fields/not-copied.ts';

export const corrections: Field = named(
  ['정정', 'Corrections'],
  ['무엇을 어떻게 바로잡았는지 독자에게 알립니다.', 'Tells readers what was put right.'],
  {
    name: 'corrections',
    type: 'array',
    hooks: notCopied,
    labels: { singular: both('정정', 'Correction'), plural: both('정정', 'Corrections') },
    fields: [
      {
        type: 'row',
        fields: [
          day('date', ['날짜', 'Date'], ['바로잡은 날입니다.', 'When it was put right.'], {
            required: true,
            index: true,
          }),
          named(
            ['구분', 'Kind'],
            [
              '사실을 고치면 정정, 뜻을 밝히면 설명, 새 소식을 더하면 보충, 당사자의 반박이면 반론보도, 보도된 수사·재판이 무죄로 끝났으면 추후보도입니다.',
              'A wrong fact, a clarification, news added, the reply of whom it concerns, or a report of how the case ended.',
            ],
            {
              name: 'kind',
              type: 'select',
              required: true,
              defaultValue: 'correction',
              options: options(
                ['correction', '정정', 'Correction'],
                ['clarification', '설명', 'Clarification'],
                ['update', '보충', 'Update'],
                ['reply', '반론보도', 'Right of reply'],
                ['followUp', '추후보도', 'Follow-up report'],
              ),
            },
          ),
          named(['곳', 'Place'], ['예: 셋째 문단', 'Such as “third paragraph”.'], {
            name: 'place',
            type: 'text',
          }),
        ],
      },
      named(
        ['내용', 'Text'],
        ['무엇이 틀렸고 무엇이 맞는지 적으세요.', 'What was wrong, and what is right.'],
        { name: 'text', type: 'textarea', required: true },
      ),
    ],
  },
);
