import type { Block } from 'payload';

import { simpleEditor } from '../editor/simple.ts';
import { labels, named } from '../fields/named.ts';
import { picture } from '../fields/picture.ts';

export const listEntryBlock: Block = {
  slug: 'listEntry',
  interfaceName: 'ListEntryBlock',
  labels: labels('순위 항목', 'List entry', 'List entries'),
  fields: [
    {
      type: 'row',
      fields: [
        named(['번호', 'Number'], ['순위나 차례입니다.', 'Its rank or turn.'], {
          name: 'number',
          type: 'number',
          required: true,
          min: 0,
          admin: { width: '20%' },
        }),
        named(['제목', 'Title'], ['곡, 앨범, 사람의 이름입니다.', 'The song, album or name.'], {
          name: 'title',
          type: 'text',
          required: true,
          admin: { width: '80%' },
        }),
      ],
    },
    named(
      ['덧붙임', 'Meta'],
      ['가수, 연도처럼 작게 보이는 말입니다.', 'Small text such as artist and year.'],
      { name: 'meta', type: 'text' },
    ),
    picture('image', ['사진', 'Picture'], ['없어도 됩니다.', 'Optional.']),
    named(['글', 'Text'], ['이 항목에 대한 글입니다.', 'The text of this entry.'], {
      name: 'text',
      type: 'richText',
      editor: simpleEditor,
    }),
  ],
};
