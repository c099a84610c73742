import type { Block } from 'payload';

import { labels, named, options } from '../fields/named.ts';
import { picture } from '../fields/picture.ts';

export const imageBlock: Block = {
  slug: 'image',
  interfaceName: 'ImageBlock',
  labels: labels('사진', 'Image'),
  admin: {
    components: { Block: '/content/blocks/admin/ImageBlock.tsx#ImageBlock' },
    disableBlockName: true,
  },
  fields: [
    picture('image', ['사진', 'Picture'], ['한 장을 고르세요.', 'Choose one picture.'], {
      required: true,
    }),
    named(
      ['사진 설명', 'Caption'],
      ['비워 두면 사진에 적힌 설명을 씁니다.', 'Left empty, the picture’s own caption is used.'],
      { name: 'caption', type: 'textarea' },
    ),
    named(
      ['너비', 'Width'],
      [
        '본문 폭, 조금 넓게, 화면 가득 중에서 고르세요.',
        'As wide as the text, wider, or full width.',
      ],
      {
        name: 'width',
        type: 'select',
        required: true,
        defaultValue: 'column',
        options: options(
          ['column', '본문 폭', 'Column'],
          ['mid', '조금 넓게', 'Wider'],
          ['wide', '화면 가득', 'Full width'],
        ),
      },
    ),
  ],
};
