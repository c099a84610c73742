import type { CollectionConfig } from 'payload';

import { both, groups, labels, named, options } from '../../content/fields/named.ts';
import { collections } from '../../platform/slugs.ts';
import { isStaff, nobody } from '../../workflow/access.ts';

const picker = { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy.MM.dd HH:mm:ss' } as const;

/** What is to happen when. Written by the hooks of what is scheduled, read by the clock, and by the newsroom. */
export const Schedule: CollectionConfig = {
  slug: collections.schedule,
  labels: labels('예약', 'Scheduled', 'Scheduled'),
  access: {
    create: nobody,
    read: isStaff,
    update: nobody,
    delete: nobody,
    readVersions: nobody,
    unlock: nobody,
  },
  timestamps: false,
  lockDocuments: false,
  defaultSort: 'at',
  admin: {
    group: groups.operation,
    useAsTitle: 'title',
    defaultColumns: ['title', 'action', 'at', 'problem'],
    hideAPIURL: true,
    description: both(
      '정해진 시각에 일어날 일입니다. 시각은 각 문서에서 바꿉니다.',
      'What is to happen at its time. Times are changed in the documents themselves.',
    ),
  },
  fields: [
    { name: 'id', type: 'text', required: true, admin: { hidden: true } },
    named(['문서', 'Document'], ['문서의 제목입니다.', 'Its title.'], {
      name: 'title',
      type: 'text',
    }),
    named(['할 일', 'Action'], ['그때 일어날 일입니다.', 'What happens then.'], {
      name: 'action',
      type: 'select',
      required: true,
      options: options(
        ['publish', '발행', 'Publish'],
        ['unpublish', '내림', 'Unpublish'],
        ['lift', '엠바고 해제', 'Embargo ends'],
        ['release', '호 릴리스', 'Release of an issue'],
      ),
    }),
    named(['시각', 'Time'], ['정해진 시각입니다.', 'When it is due.'], {
      name: 'at',
      type: 'date',
      timezone: true,
      admin: { date: picker },
    }),
    named(
      ['못 한 까닭', 'Problem'],
      ['시각이 되었으나 하지 못한 까닭입니다.', 'Why it could not be done when it was due.'],
      { name: 'problem', type: 'textarea' },
    ),
    { name: 'subject', type: 'text', required: true, admin: { hidden: true } },
    { name: 'documentId', type: 'text', required: true, index: true, admin: { hidden: true } },
    { name: 'tryAt', type: 'date', index: true, admin: { hidden: true } },
    { name: 'attempts', type: 'number', defaultValue: 0, admin: { hidden: true } },
    { name: 'by', type: 'text', admin: { hidden: true } },
  ],
};
