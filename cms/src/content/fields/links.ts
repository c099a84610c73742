import type { Field } from 'payload';

import { validWebAddress } from './address.ts';
import { both, named } from './named.ts';

/** A required address of a page elsewhere. */
export const webAddress = (name: string, required = true): Field =>
  named(
    ['주소', 'Address'],
    ['https://로 시작하는 주소입니다.', 'An address that starts with https://.'],
    { name, type: 'text', required, validate: validWebAddress },
  );

/** Links of a person or an artist to pages elsewhere. */
export const links: Field = named(
  ['링크', 'Links'],
  ['공식 사이트와 소셜 계정입니다.', 'Official site and social accounts.'],
  {
    name: 'links',
    type: 'array',
    labels: { singular: both('링크', 'Link'), plural: both('링크', 'Links') },
    fields: [
      {
        type: 'row',
        fields: [
          named(['이름', 'Label'], ['독자에게 보이는 이름입니다.', 'What readers see.'], {
            name: 'label',
            type: 'text',
            required: true,
          }),
          webAddress('url'),
        ],
      },
    ],
  },
);
