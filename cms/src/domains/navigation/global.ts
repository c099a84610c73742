import type { Field, GlobalConfig } from 'payload';

import { validAddress } from '../../content/fields/address.ts';
import { globalAccess } from '../../content/fields/global.ts';
import { both, groups, named, options } from '../../content/fields/named.ts';
import { collections, globals } from '../../platform/slugs.ts';

type Row = { kind?: string } | undefined;
const only = (kind: string) => (_: unknown, row: Row) => (row?.kind ?? 'section') === kind;

const entry: Field[] = [
  {
    type: 'row',
    fields: [
      named(['종류', 'Kind'], ['무엇으로 가는지 고르세요.', 'Where it leads.'], {
        name: 'kind',
        type: 'select',
        required: true,
        defaultValue: 'section',
        options: options(
          ['section', '섹션', 'Section'],
          ['page', '페이지', 'Page'],
          ['link', '링크', 'Link'],
        ),
      }),
      named(['섹션', 'Section'], ['메뉴에 섹션 이름이 보입니다.', 'Its name is shown.'], {
        name: 'section',
        type: 'relationship',
        relationTo: collections.sections,
        required: true,
        admin: { condition: only('section') },
      }),
      named(['페이지', 'Page'], ['사이트의 고정된 페이지입니다.', 'A page of the site.'], {
        name: 'page',
        type: 'select',
        required: true,
        options: options(
          ['issues', '매거진', 'Issues'],
          ['partnerships', '제휴', 'Partnerships'],
          ['latest', '최신', 'Latest'],
          ['about', '소개', 'About'],
        ),
        admin: { condition: only('page') },
      }),
      named(['주소', 'Address'], ['https://…나 /로 시작합니다.', 'Starts with https:// or /.'], {
        name: 'url',
        type: 'text',
        required: true,
        validate: validAddress,
        admin: { condition: only('link') },
      }),
      named(
        ['이름', 'Label'],
        ['비우면 섹션이나 페이지의 이름을 씁니다.', 'Left empty, that of the section or page.'],
        {
          name: 'label',
          type: 'text',
          localized: true,
        },
      ),
    ],
  },
];

const menu = (
  name: string,
  label: readonly [string, string],
  description: readonly [string, string],
): Field =>
  named(label, description, {
    name,
    type: 'array',
    labels: { singular: both('항목', 'Entry'), plural: both('항목', 'Entries') },
    fields: entry,
  });

/** The menus of the magazine. */
export const Navigation: GlobalConfig = {
  slug: globals.navigation,
  label: both('메뉴', 'Navigation'),
  access: globalAccess,
  versions: { max: 50 },
  admin: {
    group: groups.front,
    description: both(
      '사이트 위와 아래의 메뉴입니다.',
      'The menus on top and at the foot of the site.',
    ),
  },
  fields: [
    menu(
      'main',
      ['위 메뉴', 'Main menu'],
      ['끌어서 순서를 바꾸세요.', 'Drag to change the order.'],
    ),
    menu(
      'footer',
      ['아래 메뉴', 'Footer menu'],
      ['끌어서 순서를 바꾸세요.', 'Drag to change the order.'],
    ),
  ],
};
