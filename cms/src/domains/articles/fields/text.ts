import type { Field } from 'payload';

import { bodyEditor } from '../../../content/editor/body.ts';
import { named, options } from '../../../content/fields/named.ts';
import { dek, headline } from '../../../content/fields/written.ts';

import { hero } from './hero.ts';

export const text: Field[] = [
  headline,
  dek,
  {
    type: 'row',
    fields: [
      named(
        ['머리말', 'Kicker'],
        ['제목 위의 짧은 말입니다. 예: 커버 스토리', 'A few words above the headline.'],
        { name: 'kicker', type: 'text', maxLength: 60 },
      ),
      named(['형식', 'Kind'], ['어떤 모양으로 보일지를 정합니다.', 'How the piece is laid out.'], {
        name: 'kind',
        type: 'select',
        required: true,
        defaultValue: 'news',
        index: true,
        options: options(
          ['news', '뉴스', 'News'],
          ['feature', '피처', 'Feature'],
          ['interview', '인터뷰', 'Interview'],
          ['review', '리뷰', 'Review'],
          ['column', '칼럼', 'Column'],
          ['photo', '화보', 'Photo essay'],
          ['list', '리스트', 'List'],
        ),
      }),
    ],
  },
  hero,
  named(
    ['본문', 'Body'],
    [
      '/ 를 누르면 사진, 인용, 문답 같은 블록을 넣을 수 있습니다.',
      'Type / to insert pictures, quotes, questions and other blocks.',
    ],
    { name: 'body', type: 'richText', editor: bodyEditor },
  ),
];
