import type { Field } from 'payload';

import { simpleEditor } from '../../../content/editor/simple.ts';
import { named } from '../../../content/fields/named.ts';
import { collections } from '../../../platform/slugs.ts';

export const letter: Field = named(
  ['편집장의 편지', 'Editor’s letter'],
  ['호를 여는 글입니다.', 'The text that opens the issue.'],
  {
    name: 'letter',
    type: 'group',
    fields: [
      named(['제목', 'Title'], ['편지의 제목입니다.', 'Its title.'], {
        name: 'title',
        type: 'text',
        localized: true,
      }),
      named(['글', 'Text'], ['문단으로 적으세요.', 'In paragraphs.'], {
        name: 'body',
        type: 'richText',
        localized: true,
        editor: simpleEditor,
      }),
      named(['쓴 사람', 'Author'], ['보통 편집장입니다.', 'Usually the editor.'], {
        name: 'author',
        type: 'relationship',
        relationTo: collections.people,
      }),
    ],
  },
);
