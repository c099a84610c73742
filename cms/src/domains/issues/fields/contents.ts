import type { Field } from 'payload';

import { both, named, options } from '../../../content/fields/named.ts';
import { collections } from '../../../platform/slugs.ts';

import { hidesAds, production } from './production.ts';

type Entry = { kind?: string } | undefined;
const printOnly = (_: unknown, entry: Entry) => entry?.kind === 'printOnly';
const titled = (_: unknown, entry: Entry) => entry?.kind === 'printOnly' || entry?.kind === 'ad';
const linked = (_: unknown, entry: Entry) => (entry?.kind ?? 'article') === 'article';

const page = (name: string, label: readonly [string, string]): Field =>
  named(label, ['쪽 번호입니다.', 'A page number.'], { name, type: 'number', min: 1 });

const entry: Field[] = [
  {
    type: 'row',
    fields: [
      named(
        ['종류', 'Kind'],
        [
          '웹에도 있으면 기사를 잇고, 인쇄판에만 있으면 제목을 적으세요. 광고는 독자의 차례에 나오지 않습니다.',
          'Link an article, or name what is only in print. Readers’ contents leave advertisements out.',
        ],
        {
          name: 'kind',
          type: 'select',
          required: true,
          defaultValue: 'article',
          options: options(
            ['article', '기사', 'Article'],
            ['printOnly', '인쇄판에만', 'Print only'],
            ['ad', '광고', 'Advertisement'],
          ),
        },
      ),
      page('pageFrom', ['첫 쪽', 'From page']),
      page('pageTo', ['끝 쪽', 'To page']),
    ],
  },
  named(['기사', 'Article'], ['웹에 실린 글입니다.', 'The piece on the web.'], {
    name: 'article',
    type: 'relationship',
    relationTo: collections.articles,
    admin: { condition: linked },
  }),
  named(['제목', 'Title'], ['인쇄판의 제목입니다.', 'As printed.'], {
    name: 'title',
    type: 'text',
    localized: true,
    admin: { condition: titled },
  }),
  named(['요약', 'Dek'], ['한 문장입니다.', 'One sentence.'], {
    name: 'dek',
    type: 'textarea',
    localized: true,
    admin: { condition: printOnly },
  }),
  named(['글쓴이', 'By'], ['인쇄판에 적힌 이름입니다.', 'As printed.'], {
    name: 'by',
    type: 'text',
    admin: { condition: printOnly },
  }),
  ...production,
];

/** The table of contents, as it is printed. */
export const contents: Field = named(
  ['차례', 'Contents'],
  [
    '끌어서 순서를 바꾸세요. 쪽을 보며 짜려면 「배열표」를 여세요.',
    'Drag to change the order. To see the pages, open the flat plan.',
  ],
  {
    name: 'contents',
    type: 'array',
    labels: { singular: both('묶음', 'Part'), plural: both('묶음', 'Parts') },
    fields: [
      named(['묶음 제목', 'Title'], ['예: 커버 스토리', 'Such as “Cover story”.'], {
        name: 'title',
        type: 'text',
        localized: true,
      }),
      named(['글', 'Entries'], ['차례대로 넣으세요.', 'In order.'], {
        name: 'entries',
        type: 'array',
        labels: { singular: both('글', 'Entry'), plural: both('글', 'Entries') },
        hooks: { afterRead: [hidesAds] },
        fields: entry,
      }),
    ],
  },
);
