import type { Field } from 'payload';

import { embedAddress } from '../../../content/fields/embed.ts';
import { both, named, options } from '../../../content/fields/named.ts';
import { picture } from '../../../content/fields/picture.ts';

type Sibling = { type?: string } | undefined;
const only =
  (...types: readonly string[]) =>
  (_: unknown, sibling: Sibling) =>
    types.includes(sibling?.type ?? 'none');

const when = (field: Field, ...types: readonly string[]): Field =>
  ({ ...field, admin: { ...field.admin, condition: only(...types) } }) as Field;

const gallery: Field = named(
  ['사진 묶음', 'Gallery'],
  ['첫 장이 목록에 보입니다.', 'The first one is shown in lists.'],
  {
    name: 'gallery',
    type: 'array',
    labels: { singular: both('사진', 'Picture'), plural: both('사진', 'Pictures') },
    fields: [
      picture('image', ['사진', 'Picture'], ['한 장을 고르세요.', 'Choose one picture.'], {
        required: true,
      }),
    ],
  },
);

/** What opens the piece, and shows it in lists. */
export const hero: Field = named(
  ['대표 이미지', 'Hero'],
  ['글을 여는 사진이나 영상입니다.', 'The picture or film that opens the piece.'],
  {
    name: 'hero',
    type: 'group',
    fields: [
      {
        type: 'row',
        fields: [
          named(['종류', 'Type'], ['무엇으로 글을 열지 고르세요.', 'What opens the piece.'], {
            name: 'type',
            type: 'select',
            required: true,
            defaultValue: 'none',
            options: options(
              ['none', '없음', 'None'],
              ['image', '사진 한 장', 'One picture'],
              ['gallery', '사진 묶음', 'Gallery'],
              ['embed', '영상·음원', 'Embed'],
            ),
          }),
          named(
            ['배치', 'Layout'],
            ['사진과 제목이 놓이는 모양입니다.', 'How picture and headline stand.'],
            {
              name: 'layout',
              type: 'select',
              defaultValue: 'wide',
              options: options(
                ['wide', '화면 가득', 'Full width'],
                ['column', '본문 폭', 'Column'],
                ['split', '제목과 나란히', 'Beside the headline'],
              ),
              admin: { condition: only('image', 'gallery', 'embed') },
            },
          ),
        ],
      },
      when(
        picture(
          'image',
          ['사진', 'Picture'],
          [
            '영상이면 열기 전에 보이는 사진입니다.',
            'With an embed, what is shown before it is opened.',
          ],
        ),
        'image',
        'embed',
      ),
      when(gallery, 'gallery'),
      when(embedAddress('embedUrl'), 'embed'),
    ],
  },
);
