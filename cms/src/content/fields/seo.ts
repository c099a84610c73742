import type { Field } from 'payload';

import { named } from './named.ts';
import { picture } from './picture.ts';

/** What search engines and social posts show, where it should differ from the page itself. */
export const seo: Field = named(
  ['검색과 공유', 'Search and sharing'],
  [
    '비워 두면 제목, 요약, 대표 이미지를 씁니다.',
    'Left empty, the headline, the dek and the main picture are used.',
  ],
  {
    name: 'seo',
    type: 'group',
    fields: [
      named(
        ['검색 제목', 'Search title'],
        [
          '검색 결과에 보이는 제목입니다. 35자 안팎이 좋습니다.',
          'The title in search results; about 60 characters.',
        ],
        { name: 'title', type: 'text', maxLength: 120 },
      ),
      named(
        ['검색 설명', 'Search description'],
        [
          '검색 결과의 설명입니다. 80자 안팎이 좋습니다.',
          'The text in search results; about 155 characters.',
        ],
        { name: 'description', type: 'textarea', maxLength: 320 },
      ),
      named(
        ['공유 제목', 'Social title'],
        ['카카오톡과 소셜 미디어에 보이는 제목입니다.', 'The title on KakaoTalk and social media.'],
        { name: 'socialTitle', type: 'text', maxLength: 120 },
      ),
      picture(
        'image',
        ['공유 이미지', 'Social picture'],
        [
          '가로 1200, 세로 630으로 잘립니다. 초점을 맞춰 주세요.',
          'It is cut to 1200 by 630; set its focal point.',
        ],
      ),
    ],
  },
);
