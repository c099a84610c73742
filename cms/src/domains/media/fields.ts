import type { Field } from 'payload';

import { named, options } from '../../content/fields/named.ts';
import { onlyNewsroom, onlySystem } from '../../workflow/access.ts';

/** What only the system writes: an open form in the admin would send back what it was before. */
const system = { create: onlySystem, update: onlySystem };

/** Databases differ in whether an empty text is there: what is missing is missed on each of them. */
const blankIsNothing = {
  beforeChange: [
    ({ value }: { value?: unknown }) =>
      typeof value === 'string' && value.trim() === '' ? null : value,
  ],
};

const texts: Field[] = [
  named(
    ['대체 텍스트', 'Alternative text'],
    [
      '사진을 볼 수 없는 독자에게 읽어 줄 설명입니다. 공개하는 글에 쓰려면 반드시 있어야 합니다.',
      'What is read to somebody who can not see the picture. Required before it is used in public.',
    ],
    { name: 'alt', type: 'text', localized: true, hooks: blankIsNothing },
  ),
  named(['사진 설명', 'Caption'], ['사진 아래에 보이는 설명입니다.', 'Shown below the picture.'], {
    name: 'caption',
    type: 'textarea',
    localized: true,
  }),
  named(
    ['크레딧', 'Credit'],
    [
      '찍거나 그린 사람과 제공처입니다. 예: 사진 홍길동, 제공 빌보드. 공개하는 글에 쓰려면 반드시 있어야 합니다.',
      'Who made or provided it. Required before it is used in public.',
    ],
    { name: 'credit', type: 'text', localized: true, hooks: blankIsNothing },
  ),
];

const rights: Field[] = [
  named(
    ['출처', 'Source'],
    ['파일을 받은 곳입니다. 독자에게 보이지 않습니다.', 'Where the file came from. Not shown.'],
    { name: 'source', type: 'text', access: { read: onlyNewsroom } },
  ),
  named(
    ['사용 권리', 'Rights'],
    [
      '어디에, 어떻게 쓸 수 있는지 적습니다. 독자에게 보이지 않습니다.',
      'How it may be used. Not shown.',
    ],
    { name: 'rights', type: 'text', access: { read: onlyNewsroom } },
  ),
  named(
    ['권리 만료일', 'Rights expire on'],
    ['이 날이 지나면 쓸 수 없습니다.', 'It may not be used after that day.'],
    {
      name: 'rightsExpireOn',
      type: 'date',
      access: { read: onlyNewsroom },
      admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy.MM.dd' } },
    },
  ),
];

const derived: Field[] = [
  named(
    ['공개 사용', 'Released'],
    ['공개된 글에서 쓰고 있으면 자동으로 켜집니다.', 'Set when something public uses the picture.'],
    {
      name: 'released',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      access: system,
      admin: { position: 'sidebar', readOnly: true },
    },
  ),
  named(
    ['긴급 내림', 'Taken down'],
    [
      '긴급 내림 상태입니다. 해제할 때까지 아무도 볼 수 없습니다.',
      'Nobody sees it until it is lifted.',
    ],
    {
      name: 'takenDown',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      access: { ...system, read: onlyNewsroom },
      admin: { position: 'sidebar', readOnly: true, condition: (data) => data.takenDown === true },
    },
  ),
  named(
    ['화면용 사진', 'Renditions'],
    ['올린 뒤 자동으로 만들어집니다.', 'Made by themselves after the upload.'],
    {
      name: 'renditionState',
      type: 'select',
      defaultValue: 'waiting',
      index: true,
      options: options(
        ['waiting', '만드는 중', 'Being made'],
        ['ready', '준비됨', 'Ready'],
        ['failed', '실패', 'Failed'],
      ),
      access: system,
      admin: { position: 'sidebar', readOnly: true },
    },
  ),
  named(
    ['주조색', 'Colour'],
    ['사진이 열리기 전에 보이는 색입니다.', 'Shown until the picture is there.'],
    { name: 'color', type: 'text', access: system, admin: { position: 'sidebar', readOnly: true } },
  ),
  named(
    ['흐린 사진', 'Blur'],
    [
      '사이트 말고 API로 읽는 곳을 위한 것입니다.',
      'For whoever reads the API; the site shows the colour.',
    ],
    { name: 'blur', type: 'text', access: system, admin: { hidden: true } },
  ),
  named(['화면용 파일', 'Rendition files'], ['AVIF 파일들입니다.', 'The AVIF files.'], {
    name: 'renditions',
    type: 'array',
    access: system,
    admin: { hidden: true },
    fields: [
      { name: 'width', type: 'number', required: true },
      { name: 'height', type: 'number', required: true },
      { name: 'filename', type: 'text', required: true },
      { name: 'filesize', type: 'number', required: true },
    ],
  }),
];

export const fields: Field[] = [...texts, ...rights, ...derived];
