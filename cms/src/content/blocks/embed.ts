import type { Block } from 'payload';

import { embedAddress } from '../fields/embed.ts';
import { labels, named } from '../fields/named.ts';
import { picture } from '../fields/picture.ts';

export const embedBlock: Block = {
  slug: 'embed',
  interfaceName: 'EmbedBlock',
  labels: labels('영상·음원', 'Embed'),
  fields: [
    embedAddress('url', true),
    named(
      ['제목', 'Title'],
      [
        '영상이나 음원의 제목입니다. 눌러야 열리므로 꼭 적어 주세요.',
        'What it is: it opens only when it is pressed.',
      ],
      { name: 'title', type: 'text', required: true },
    ),
    picture(
      'poster',
      ['표지', 'Poster'],
      ['열기 전에 보이는 사진입니다.', 'The picture shown before it is opened.'],
    ),
  ],
};
