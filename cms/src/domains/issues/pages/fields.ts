import type { Field } from 'payload';

import { named, options } from '../../../content/fields/named.ts';
import { onlySystem } from '../../../workflow/access.ts';

const system = { create: onlySystem, update: onlySystem };

/** What the job that renders pages says of its work. */
export const renderingFields: Field[] = [
  {
    name: 'progress',
    type: 'ui',
    admin: {
      disableListColumn: true,
      components: { Field: '/domains/issues/pages/admin/PdfProgress.tsx#PdfProgress' },
    },
  },
  named(
    ['쪽 그림', 'Pages'],
    ['올린 뒤 자동으로 만듭니다.', 'Made by themselves after the upload.'],
    {
      name: 'pageState',
      type: 'select',
      defaultValue: 'waiting',
      index: true,
      options: options(
        ['waiting', '기다리는 중', 'Waiting'],
        ['rendering', '만드는 중', 'Being made'],
        ['ready', '준비됨', 'Ready'],
        ['failed', '실패', 'Failed'],
      ),
      access: system,
      admin: { position: 'sidebar', readOnly: true },
    },
  ),
  named(['장수', 'Sheets'], ['PDF의 장수입니다.', 'Sheets of the PDF.'], {
    name: 'sheets',
    type: 'number',
    access: system,
    admin: { position: 'sidebar', readOnly: true },
  }),
  { name: 'pageProblem', type: 'text', access: system, admin: { hidden: true } },
];
