import type { Field } from 'payload';

import { both, named } from '../../../content/fields/named.ts';
import { approver } from '../approval/fields.ts';
import { collections } from '../../../platform/slugs.ts';

const organisation = (required: boolean): Field =>
  named(
    ['단체', 'Organisation'],
    ['레이블, 소속사, 매체, 회사입니다.', 'A label, agency, medium or company.'],
    { name: 'organisation', type: 'relationship', relationTo: collections.organisations, required },
  );

const partners: Field = named(
  ['참여 단체', 'Partners'],
  [
    '보이는 순서대로 넣으세요. 공개하려면 한 곳 이상이어야 합니다.',
    'In order; at least one to publish.',
  ],
  {
    name: 'partners',
    type: 'array',
    labels: { singular: both('단체', 'Partner'), plural: both('단체', 'Partners') },
    fields: [
      {
        type: 'row',
        fields: [
          organisation(true),
          named(
            ['역할', 'Role'],
            ['예: 라이선스 제공, 발행', 'Such as “licensor” or “publisher”.'],
            { name: 'role', type: 'text' },
          ),
        ],
      },
      named(
        ['단체 소개', 'Boilerplate'],
        ['비워 두면 단체에 적힌 소개를 씁니다.', 'Left empty, the organisation’s own is used.'],
        { name: 'boilerplate', type: 'textarea' },
      ),
      approver,
    ],
  },
);

const signatories: Field = named(
  ['서명자', 'Signatories'],
  ['보이는 순서대로 넣으세요.', 'In order.'],
  {
    name: 'signatories',
    type: 'array',
    labels: { singular: both('서명자', 'Signatory'), plural: both('서명자', 'Signatories') },
    fields: [
      {
        type: 'row',
        fields: [
          named(['사람', 'Person'], ['서명한 사람입니다.', 'Who signed.'], {
            name: 'person',
            type: 'relationship',
            relationTo: collections.people,
            required: true,
          }),
          named(['직함', 'Title'], ['발표 당시의 직함입니다.', 'Their title at the time.'], {
            name: 'title',
            type: 'text',
          }),
          organisation(false),
        ],
      },
    ],
  },
);

export const parties: Field[] = [partners, signatories];
