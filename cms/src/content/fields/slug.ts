import type { Field } from 'payload';

import { named } from './named.ts';
import { notCopied } from './not-copied.ts';

/** The last segment of the public address. It is filled and kept unique by `keepsSlug`. */
export const slugField: Field = named(
  ['주소 이름', 'Slug'],
  [
    '공개 주소의 마지막 부분입니다. 비워 두면 제목이나 이름으로 만듭니다. 공개된 뒤에 바꾸면 옛 주소는 새 주소로 자동으로 이어집니다.',
    'The last part of the public address. Left empty, it is made from the headline or the name. Changed after publishing, the old address leads to the new one.',
  ],
  {
    name: 'slug',
    type: 'text',
    unique: true,
    index: true,
    maxLength: 120,
    hooks: notCopied,
    admin: { position: 'sidebar' },
  },
);
