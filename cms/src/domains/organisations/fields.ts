import type { Field } from 'payload';

import { validWebAddress } from '../../content/fields/address.ts';
import { nameField } from '../../content/fields/entity.ts';
import { named, options } from '../../content/fields/named.ts';
import { picture } from '../../content/fields/picture.ts';
import { collections } from '../../platform/slugs.ts';

export const about: Field[] = [
  {
    type: 'row',
    fields: [
      nameField(['한국어 이름은 꼭 필요합니다.', 'The Korean name is required.']),
      named(['구분', 'Kind'], ['어떤 단체인지 고르세요.', 'What it is.'], {
        name: 'kind',
        type: 'select',
        required: true,
        defaultValue: 'company',
        options: options(
          ['label', '레이블', 'Label'],
          ['agency', '소속사', 'Agency'],
          ['media', '매체', 'Media'],
          ['company', '회사', 'Company'],
          ['other', '그 밖', 'Other'],
        ),
      }),
    ],
  },
  picture(
    'logo',
    ['로고', 'Logo'],
    ['대체 텍스트와 크레딧이 있어야 저장됩니다.', 'It needs alt text and a credit.'],
  ),
  named(
    ['홈페이지', 'Site'],
    ['https://로 시작하는 주소입니다.', 'An address that starts with https://.'],
    { name: 'url', type: 'text', validate: validWebAddress },
  ),
  named(
    ['단체 소개', 'Boilerplate'],
    ['보도자료 끝에 붙는 소개 문단입니다.', 'The paragraph at the end of a press release.'],
    { name: 'boilerplate', type: 'textarea', localized: true },
  ),
];

export const partnerships: Field = named(
  ['제휴', 'Partnerships'],
  ['이 단체가 참여한 제휴 발표입니다.', 'Announcements that this organisation takes part in.'],
  {
    name: 'partnerships',
    type: 'join',
    collection: collections.partnerships,
    on: 'partners.organisation',
    defaultSort: '-firstPublishedAt',
    admin: { defaultColumns: ['headline', '_status', 'firstPublishedAt'], allowCreate: false },
  },
);
