import type { Field } from 'payload';

import { bodyEditor } from '../../../content/editor/body.ts';
import { day } from '../../../content/fields/dates.ts';
import { named } from '../../../content/fields/named.ts';
import { picture } from '../../../content/fields/picture.ts';
import { dek, headline } from '../../../content/fields/written.ts';

export const announcement: Field[] = [
  headline,
  dek,
  {
    type: 'row',
    fields: [
      day(
        'announcedOn',
        ['발표일', 'Announced on'],
        ['비워 두면 「발표일 미정」으로 보입니다.', 'Left empty, it is shown as not given.'],
      ),
      named(
        ['장소', 'Place'],
        ['발표하거나 서명한 곳입니다.', 'Where it was announced or signed.'],
        { name: 'place', type: 'text' },
      ),
    ],
  },
  picture('hero', ['대표 이미지', 'Hero'], ['없어도 됩니다.', 'Optional.']),
  named(
    ['본문', 'Body'],
    [
      '/ 를 누르면 사진, 인용 같은 블록을 넣을 수 있습니다.',
      'Type / to insert pictures, quotes and other blocks.',
    ],
    { name: 'body', type: 'richText', editor: bodyEditor },
  ),
];
