import type { Field } from 'payload';

import { both, named, options } from '../../../content/fields/named.ts';
import { collections } from '../../../platform/slugs.ts';

const bylines: Field = named(
  ['바이라인', 'Bylines'],
  [
    '보이는 순서대로 넣으세요. 자체 기사는 한 사람 이상이어야 합니다. 뉴스는 비우면 편집부로 나갑니다.',
    'In order. Our own pieces need at least one; news without one is by the desk.',
  ],
  {
    name: 'bylines',
    type: 'array',
    labels: { singular: both('바이라인', 'Byline'), plural: both('바이라인', 'Bylines') },
    fields: [
      {
        type: 'row',
        fields: [
          named(['사람', 'Person'], ['기자, 필자, 사진가입니다.', 'Writer or photographer.'], {
            name: 'person',
            type: 'relationship',
            relationTo: collections.people,
            required: true,
            index: true,
          }),
          named(['역할', 'Role'], ['무엇을 했는지 고르세요.', 'What they did.'], {
            name: 'role',
            type: 'select',
            required: true,
            defaultValue: 'text',
            options: options(
              ['text', '글', 'Text'],
              ['photo', '사진', 'Photo'],
              ['illustration', '일러스트', 'Illustration'],
              ['interview', '인터뷰', 'Interview'],
              ['translation', '번역', 'Translation'],
            ),
          }),
        ],
      },
    ],
  },
);

const origin: Field = {
  type: 'row',
  fields: [
    named(
      ['출처 구분', 'Origin'],
      ['직접 쓴 글이 아니면 고르세요.', 'Where the text comes from.'],
      {
        name: 'origin',
        type: 'select',
        required: true,
        defaultValue: 'own',
        options: options(
          ['own', '자체 기사', 'Own'],
          ['pressRelease', '보도자료', 'Press release'],
          ['translation', '번역', 'Translation'],
          ['partner', '제휴사', 'Partner'],
        ),
      },
    ),
    named(
      ['출처', 'Source'],
      ['보도자료를 낸 곳이나 원문 매체입니다.', 'Who issued it, or the original medium.'],
      {
        name: 'originSource',
        type: 'text',
        admin: { condition: (data) => Boolean(data.origin) && data.origin !== 'own' },
      },
    ),
  ],
};

const sponsor: Field = named(
  ['광고·협찬', 'Sponsor'],
  ['대가를 받은 글은 독자에게 밝혀야 합니다.', 'Paid content must be told apart.'],
  {
    name: 'sponsor',
    type: 'group',
    fields: [
      named(
        ['광고·협찬 글', 'Sponsored'],
        ['켜면 글 위에 표시가 붙습니다.', 'When on, a label stands above the text.'],
        { name: 'sponsored', type: 'checkbox', defaultValue: false },
      ),
      {
        type: 'row',
        fields: [
          named(['표시', 'Label'], ['예: 광고, 협찬', 'Such as “Advertisement”.'], {
            name: 'label',
            type: 'text',
            admin: { condition: (_, group) => group.sponsored === true },
          }),
          named(['광고주', 'Organisation'], ['대가를 낸 곳입니다.', 'Who paid.'], {
            name: 'organisation',
            type: 'relationship',
            relationTo: collections.organisations,
            admin: { condition: (_, group) => group.sponsored === true },
          }),
        ],
      },
    ],
  },
);

const ai: Field = named(
  ['AI 사용', 'Use of AI'],
  ['AI를 썼다면 독자에게 밝힙니다.', 'Readers are told of any use of AI.'],
  {
    name: 'ai',
    type: 'group',
    fields: [
      {
        type: 'row',
        fields: [
          named(['정도', 'Extent'], ['얼마나 썼는지 고르세요.', 'How much.'], {
            name: 'use',
            type: 'select',
            required: true,
            defaultValue: 'none',
            options: options(
              ['none', '쓰지 않음', 'None'],
              ['assisted', '도움을 받음', 'Assisted'],
              ['generated', 'AI가 만듦', 'Generated'],
            ),
          }),
          named(
            ['설명', 'Note'],
            ['무엇에 썼는지 한 문장으로 적으세요.', 'What for, in one sentence.'],
            {
              name: 'note',
              type: 'text',
              admin: { condition: (_, group) => Boolean(group.use) && group.use !== 'none' },
            },
          ),
        ],
      },
    ],
  },
);

export const credits: Field[] = [bylines, origin, sponsor, ai];
