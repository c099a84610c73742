import type { Field } from 'payload';

import { named, options } from '../../../content/fields/named.ts';
import { onlyEditors, onlyNewsroom } from '../../../workflow/access.ts';

/** Whether partners are asked. Only editors decide to do without. */
export const partnerApproval: Field = named(
  ['파트너 승인', 'Partners’ approval'],
  [
    '「둘 이상이면」은 참여 단체가 둘 이상인 발표를 모두가 승인해야 공개할 수 있게 합니다.',
    'By default an announcement of more than one partner is published once each has approved it.',
  ],
  {
    name: 'partnerApproval',
    type: 'select',
    required: true,
    defaultValue: 'auto',
    options: options(
      ['auto', '둘 이상이면 받음', 'Asked of more than one'],
      ['always', '받음', 'Asked'],
      ['never', '받지 않음', 'Not asked'],
    ),
    access: { read: onlyNewsroom, create: onlyEditors, update: onlyEditors },
    admin: { position: 'sidebar' },
  },
);

/** Who signs off for a partner: nobody outside the newsroom sees it. */
export const approver: Field = named(
  ['승인 담당', 'Approval'],
  ['독자에게 보이지 않습니다.', 'Readers do not see it.'],
  {
    name: 'approval',
    type: 'group',
    access: { read: onlyNewsroom },
    fields: [
      {
        type: 'row',
        fields: [
          named(['담당자', 'Contact'], ['승인할 사람입니다.', 'Who signs off.'], {
            name: 'name',
            type: 'text',
          }),
          named(['이메일', 'E-mail'], ['승인 링크를 받을 주소입니다.', 'The link goes there.'], {
            name: 'email',
            type: 'email',
          }),
        ],
      },
      named(
        ['승인을 받지 않음', 'Not asked'],
        ['우리 회사처럼 따로 승인할 것이 없는 단체에 켭니다.', 'For ourselves, say.'],
        { name: 'waived', type: 'checkbox', defaultValue: false },
      ),
    ],
  },
);
