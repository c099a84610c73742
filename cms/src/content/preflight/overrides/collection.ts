import type { CollectionConfig } from 'payload';

import { collections } from '../../../platform/slugs.ts';
import { isStaff, nobody } from '../../../workflow/access.ts';
import { both, groups, labels, named } from '../../fields/named.ts';

/** The log of warnings that an editor let stand, and why. Only ever added to, by the preflight itself. */
export const PreflightOverrides: CollectionConfig = {
  slug: collections.preflightOverrides,
  labels: labels('점검 예외', 'Preflight override'),
  access: {
    create: nobody,
    read: isStaff,
    update: nobody,
    delete: nobody,
    readVersions: nobody,
    unlock: nobody,
  },
  lockDocuments: false,
  defaultSort: '-createdAt',
  admin: {
    group: groups.operation,
    useAsTitle: 'finding',
    defaultColumns: ['finding', 'reason', 'byName', 'createdAt'],
    listSearchableFields: ['finding', 'reason', 'byName'],
    hideAPIURL: true,
    description: both(
      '송고 전 점검의 경고를 넘어간 기록입니다. 고치거나 지울 수 없습니다.',
      'Warnings of the preflight that were let stand. It can not be changed.',
    ),
  },
  fields: [
    named(['경고', 'Finding'], ['점검이 알린 것입니다.', 'What the preflight said.'], {
      name: 'finding',
      type: 'text',
      required: true,
    }),
    named(['까닭', 'Reason'], ['넘어간 까닭입니다.', 'Why it may stand.'], {
      name: 'reason',
      type: 'textarea',
      required: true,
      maxLength: 500,
    }),
    named(['사람', 'By'], ['넘어가기로 한 사람입니다.', 'Who let it stand.'], {
      name: 'byName',
      type: 'text',
    }),
    named(['규칙', 'Rule'], ['점검 규칙의 이름입니다.', 'The rule that found it.'], {
      name: 'rule',
      type: 'text',
      required: true,
      index: true,
    }),
    {
      name: 'by',
      type: 'relationship',
      relationTo: collections.users,
      admin: { hidden: true },
    },
    { name: 'key', type: 'text', required: true, admin: { hidden: true } },
    { name: 'subject', type: 'text', required: true, admin: { hidden: true } },
    { name: 'documentId', type: 'text', required: true, index: true, admin: { hidden: true } },
  ],
};
