import type { CollectionConfig, CollectionSlug, Field } from 'payload';

import { groups, labels, named, options } from '../../content/fields/named.ts';
import { collections } from '../../platform/slugs.ts';
import { isEditor, nobody } from '../../workflow/access.ts';

/** What can be taken down by one button. */
export const takedownSubjects = [
  collections.articles,
  collections.issues,
  collections.partnerships,
  collections.media,
] as const;
export type TakedownSubject = (typeof takedownSubjects)[number];

const who = (name: string, ko: string, en: string): Field =>
  named([ko, en], ['이 일을 한 사람입니다.', 'Who did it.'], {
    name,
    type: 'relationship',
    relationTo: collections.users as CollectionSlug,
  });

const down: Field[] = [
  named(['제목', 'Title'], ['내린 것의 제목입니다.', 'What was taken down.'], {
    name: 'title',
    type: 'text',
    required: true,
  }),
  named(['상태', 'State'], ['지금도 내려져 있는지입니다.', 'Whether it is still down.'], {
    name: 'state',
    type: 'select',
    required: true,
    index: true,
    options: options(['active', '내려짐', 'Down'], ['lifted', '해제됨', 'Lifted']),
  }),
  named(['종류', 'Collection'], ['무엇을 내렸는지입니다.', 'What was taken down.'], {
    name: 'subject',
    type: 'text',
    required: true,
  }),
  named(['문서', 'Document'], ['내린 것의 id입니다.', 'Its id.'], {
    name: 'documentId',
    type: 'text',
    required: true,
    index: true,
  }),
  named(['까닭', 'Reason'], ['내린 까닭입니다.', 'Why it was taken down.'], {
    name: 'reason',
    type: 'textarea',
    required: true,
  }),
  named(['내린 때', 'Taken down at'], ['내린 시각입니다.', 'When.'], {
    name: 'at',
    type: 'date',
    required: true,
    index: true,
  }),
  who('by', '내린 사람', 'Taken down by'),
];

const after: Field[] = [
  named(
    ['확인한 때', 'Confirmed at'],
    ['독자 주소에서 사라진 것을 확인한 시각입니다.', 'When its addresses were seen to be gone.'],
    { name: 'confirmedAt', type: 'date' },
  ),
  named(['해제한 까닭', 'Reason of lifting'], ['다시 연 까닭입니다.', 'Why it was lifted.'], {
    name: 'liftReason',
    type: 'textarea',
  }),
  named(['해제한 때', 'Lifted at'], ['다시 연 시각입니다.', 'When it was lifted.'], {
    name: 'liftedAt',
    type: 'date',
  }),
  who('liftedBy', '해제한 사람', 'Lifted by'),
  named(['주소', 'Addresses'], ['사라져야 하는 주소입니다.', 'What has to be gone.'], {
    name: 'paths',
    type: 'json',
    required: true,
    admin: { hidden: true },
  }),
];

/** The log of emergency takedowns: written by the system alone, read by editors. */
export const Takedowns: CollectionConfig = {
  slug: collections.takedowns,
  labels: labels('긴급 내림', 'Takedown'),
  access: {
    create: nobody,
    read: isEditor,
    update: nobody,
    delete: nobody,
    readVersions: nobody,
    unlock: nobody,
  },
  timestamps: false,
  lockDocuments: false,
  defaultSort: '-at',
  indexes: [{ fields: ['subject', 'documentId', 'state'] }],
  admin: {
    group: groups.operation,
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'reason', 'by', 'at', 'liftedAt'],
  },
  fields: [...down, ...after],
};
