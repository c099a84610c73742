import type { Block } from 'payload';

import { both, labels, named } from '../fields/named.ts';
import { picture } from '../fields/picture.ts';

export const galleryBlock: Block = {
  slug: 'gallery',
  interfaceName: 'GalleryBlock',
  labels: labels('사진 묶음', 'Gallery', 'Galleries'),
  fields: [
    named(
      ['제목', 'Title'],
      ['사진 묶음의 제목입니다. 없어도 됩니다.', 'The title of the gallery, if it has one.'],
      { name: 'title', type: 'text' },
    ),
    named(
      ['사진', 'Pictures'],
      ['두 장 이상 넣고 끌어서 순서를 바꾸세요.', 'Two or more; drag to change their order.'],
      {
        name: 'pictures',
        type: 'array',
        required: true,
        minRows: 2,
        labels: { singular: both('사진', 'Picture'), plural: both('사진', 'Pictures') },
        fields: [
          picture('image', ['사진', 'Picture'], ['한 장을 고르세요.', 'Choose one picture.'], {
            required: true,
          }),
          named(
            ['사진 설명', 'Caption'],
            [
              '비워 두면 사진에 적힌 설명을 씁니다.',
              'Left empty, the picture’s own caption is used.',
            ],
            { name: 'caption', type: 'textarea' },
          ),
        ],
      },
    ),
  ],
};
