import type { Field } from 'payload';

import { both, named } from '../../../content/fields/named.ts';
import { picture } from '../../../content/fields/picture.ts';

const pressKit: Field = named(
  ['보도용 사진', 'Press kit'],
  ['기자들이 내려받을 사진입니다.', 'Pictures for the press to download.'],
  {
    name: 'pressKit',
    type: 'array',
    labels: { singular: both('사진', 'Picture'), plural: both('사진', 'Pictures') },
    fields: [
      picture('file', ['사진', 'File'], ['한 장을 고르세요.', 'Choose one picture.'], {
        required: true,
      }),
      named(['제목', 'Title'], ['무엇을 찍은 사진인지 적으세요.', 'What it shows.'], {
        name: 'title',
        type: 'text',
      }),
    ],
  },
);

const pressContact: Field = named(
  ['보도 담당', 'Press contact'],
  ['적은 것은 모두 독자에게 보입니다.', 'Readers see all of it.'],
  {
    name: 'pressContact',
    type: 'group',
    fields: [
      {
        type: 'row',
        fields: [
          named(['이름', 'Name'], ['담당자 이름입니다.', 'Whom to ask.'], {
            name: 'name',
            type: 'text',
          }),
          named(['소속', 'Organisation'], ['담당자의 소속입니다.', 'Where they work.'], {
            name: 'organisation',
            type: 'text',
          }),
        ],
      },
      {
        type: 'row',
        fields: [
          named(['이메일', 'E-mail'], ['공개할 이메일입니다.', 'A public address.'], {
            name: 'email',
            type: 'email',
          }),
          named(['전화', 'Telephone'], ['공개할 번호입니다.', 'A public number.'], {
            name: 'phone',
            type: 'text',
          }),
        ],
      },
    ],
  },
);

export const press: Field[] = [pressKit, pressContact];
