import type { Field } from 'payload';

import { nameField } from '../../content/fields/entity.ts';
import { links } from '../../content/fields/links.ts';
import { both, named, options } from '../../content/fields/named.ts';
import { picture } from '../../content/fields/picture.ts';
import { collections } from '../../platform/slugs.ts';

export const about: Field[] = [
  {
    type: 'row',
    fields: [
      nameField(['한국어 이름은 꼭 필요합니다.', 'The Korean name is required.']),
      named(['구분', 'Kind'], ['그룹, 솔로, 밴드 중에서 고르세요.', 'Group, solo or band.'], {
        name: 'kind',
        type: 'select',
        required: true,
        defaultValue: 'group',
        options: options(
          ['group', '그룹', 'Group'],
          ['solo', '솔로', 'Solo'],
          ['band', '밴드', 'Band'],
        ),
      }),
      named(['데뷔 연도', 'Debut'], ['네 자리 연도입니다.', 'A year of four digits.'], {
        name: 'debutYear',
        type: 'number',
        min: 1900,
        max: 2100,
      }),
    ],
  },
  named(['다른 이름', 'Aliases'], ['검색에 쓰입니다. 예: 방탄소년단, BTS', 'Used by search.'], {
    name: 'aliases',
    type: 'text',
    hasMany: true,
  }),
  named(['소속사', 'Agency'], ['지금의 소속사입니다.', 'The present agency.'], {
    name: 'agency',
    type: 'relationship',
    relationTo: collections.organisations,
  }),
  picture(
    'portrait',
    ['사진', 'Portrait'],
    ['대체 텍스트와 크레딧이 있어야 저장됩니다.', 'It needs alt text and a credit.'],
  ),
  named(
    ['소개', 'Biography'],
    ['아티스트 페이지 첫머리에 보입니다.', 'Shown on top of the artist’s page.'],
    { name: 'bio', type: 'textarea', localized: true },
  ),
  links,
];

export const members: Field = named(
  ['멤버', 'Members'],
  ['그룹과 밴드의 멤버입니다.', 'Members of a group or a band.'],
  {
    name: 'members',
    type: 'array',
    labels: { singular: both('멤버', 'Member'), plural: both('멤버', 'Members') },
    fields: [
      {
        type: 'row',
        fields: [
          named(['이름', 'Name'], ['활동하는 이름입니다.', 'Stage name.'], {
            name: 'name',
            type: 'text',
            required: true,
          }),
          named(
            ['로마자 이름', 'Romanised name'],
            ['영어판에 쓰입니다.', 'Used by the English edition.'],
            { name: 'romanised', type: 'text' },
          ),
        ],
      },
    ],
  },
);

export const articles: Field = named(
  ['기사', 'Articles'],
  ['이 아티스트를 다룬 기사입니다.', 'Articles about this artist.'],
  {
    name: 'articles',
    type: 'join',
    collection: collections.articles,
    on: 'artists',
    defaultSort: '-firstPublishedAt',
    admin: { defaultColumns: ['headline', '_status', 'firstPublishedAt'], allowCreate: false },
  },
);
