import type { Field, TextFieldSingleValidation } from 'payload';

import { both, named } from '../../../content/fields/named.ts';
import { notCopied } from '../../../content/fields/not-copied.ts';
import { say } from '../../../content/fields/say.ts';
import { collections } from '../../../platform/slugs.ts';
import { parseRanges } from '../pages/ranges.ts';

const ranges: TextFieldSingleValidation = (value, { req }) =>
  !value ||
  parseRanges(value) !== null ||
  say(
    req,
    '쪽 번호와 범위를 쉼표로 이어 적어 주세요. 예: 1-12, 34',
    'Write pages and ranges, with commas between. Such as 1-12, 34',
  );

const ui = (name: string, Component: string): Field => ({
  name,
  type: 'ui',
  admin: { disableListColumn: true, components: { Field: Component } },
});

/** The pages as they were printed: the file that they are made from, and which of them readers may see. */
export const reading: Field[] = [
  named(
    ['PDF', 'PDF'],
    [
      '인쇄소에 보낸 파일입니다. 쪽 그림은 여기서 만들고, 파일은 독자가 받을 수 없습니다.',
      'The file that went to print. Pages are made from it; readers can not have the file.',
    ],
    { name: 'pdf', type: 'upload', relationTo: collections.issuePdfs, hooks: notCopied },
  ),
  {
    type: 'row',
    fields: [
      named(
        ['1쪽이 있는 장', 'Sheet of page 1'],
        [
          'PDF에서 1쪽이 몇 번째 장인지 적으세요. 앞표지가 두 장 들어 있으면 3입니다.',
          'Which sheet of the PDF page 1 is on: 3 where the two sides of the cover come first.',
        ],
        { name: 'firstPage', type: 'number', min: 1, max: 20, defaultValue: 1 },
      ),
      named(
        ['읽을 수 있는 쪽', 'Free pages'],
        [
          '누구나 읽을 수 있는 쪽입니다. 비우면 모두 닫습니다. 예: 1-12, 34',
          'Pages that everybody may read. Empty: none. Such as 1-12, 34',
        ],
        {
          name: 'freePages',
          type: 'text',
          hooks: notCopied,
          validate: ranges,
          admin: { placeholder: both('1-12, 34', '1-12, 34') },
        },
      ),
    ],
  },
  named(
    ['표지 공개', 'Covers are free'],
    ['PDF에 든 표지도 보여 줍니다.', 'The covers in the PDF are shown too.'],
    { name: 'freeCovers', type: 'checkbox', defaultValue: true },
  ),
  ui('codes', '/domains/issues/codes/admin/IssueCodes.tsx#IssueCodes'),
  ui('pageSheet', '/domains/issues/pages/admin/IssueSheet.tsx#IssueSheet'),
];
