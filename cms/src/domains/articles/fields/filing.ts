import type { Field, NumberFieldSingleValidation } from 'payload';

import { named } from '../../../content/fields/named.ts';
import { say } from '../../../content/fields/say.ts';
import { collections } from '../../../platform/slugs.ts';

const related = (
  name: string,
  relationTo: 'artists' | 'tags' | 'articles',
  label: readonly [string, string],
  description: readonly [string, string],
): Field =>
  named(label, description, {
    name,
    type: 'relationship',
    relationTo,
    hasMany: true,
    index: true,
  });

const notBeforeFirst: NumberFieldSingleValidation = (value, { req, siblingData }) => {
  const { pageFrom } = siblingData as { pageFrom?: unknown };
  if (typeof value !== 'number' || typeof pageFrom !== 'number' || value >= pageFrom) return true;
  return say(
    req,
    '끝 쪽은 첫 쪽보다 앞설 수 없습니다.',
    'The last page can not come before the first.',
  );
};

const print: Field = named(
  ['지면', 'Print'],
  ['인쇄판에 실린 글이면 몇 호 몇 쪽인지 적으세요.', 'The issue and pages, if it was printed.'],
  {
    name: 'print',
    type: 'group',
    fields: [
      {
        type: 'row',
        fields: [
          named(['호', 'Issue'], ['실린 인쇄판입니다.', 'The print issue.'], {
            name: 'issue',
            type: 'relationship',
            relationTo: collections.issues,
            index: true,
          }),
          named(['첫 쪽', 'From page'], ['시작하는 쪽입니다.', 'The first page.'], {
            name: 'pageFrom',
            type: 'number',
            min: 1,
          }),
          named(['끝 쪽', 'To page'], ['끝나는 쪽입니다.', 'The last page.'], {
            name: 'pageTo',
            type: 'number',
            min: 1,
            validate: notBeforeFirst,
          }),
        ],
      },
    ],
  },
);

export const filing: Field[] = [
  named(['섹션', 'Section'], ['공개하려면 꼭 필요합니다.', 'Required to publish.'], {
    name: 'section',
    type: 'relationship',
    relationTo: collections.sections,
    required: true,
    index: true,
  }),
  related(
    'artists',
    'artists',
    ['아티스트', 'Artists'],
    ['이 글이 다룬 아티스트입니다.', 'Whom it is about.'],
  ),
  related('tags', 'tags', ['태그', 'Tags'], ['글의 주제입니다.', 'What it is about.']),
  related(
    'related',
    'articles',
    ['관련 기사', 'Related'],
    ['글 끝에 보일 기사입니다.', 'Articles shown at its end.'],
  ),
  print,
];
