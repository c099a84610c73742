import type { CollectionConfig, Field } from 'payload';

import { groups, labels, named, options } from '../../content/fields/named.ts';
import { collections } from '../../platform/slugs.ts';
import { isEditor, nobody } from '../../workflow/access.ts';

const subject: Field[] = [
  named(['번호', 'Event'], ['발행 기록의 번호입니다.', 'The event of the outbox.'], {
    name: 'event',
    type: 'text',
    required: true,
    index: true,
  }),
  named(['순번', 'Sequence'], ['발행 기록의 순번입니다.', 'Its place in the outbox.'], {
    name: 'sequence',
    type: 'number',
    required: true,
    index: true,
  }),
  named(['종류', 'Collection'], ['무엇이 바뀌었는지입니다.', 'What has changed.'], {
    name: 'subject',
    type: 'text',
    required: true,
  }),
  named(['문서', 'Document'], ['바뀐 문서의 id입니다.', 'The id of the document.'], {
    name: 'documentId',
    type: 'text',
    required: true,
  }),
  named(['바뀐 때', 'Changed at'], ['바뀐 시각입니다.', 'When it changed.'], {
    name: 'eventAt',
    type: 'date',
    required: true,
  }),
];

const target: Field[] = [
  named(
    ['받는 곳', 'Target'],
    [
      '사이트 서버의 주소이거나, 알릴 다른 곳의 이름입니다.',
      'An instance of the site, or another.',
    ],
    { name: 'target', type: 'text', required: true },
  ),
  named(['사이트', 'Site'], ['사이트 서버인지입니다.', 'Whether it is an instance of the site.'], {
    name: 'site',
    type: 'checkbox',
    required: true,
  }),
];

const progress: Field[] = [
  named(['상태', 'State'], ['전했는지입니다.', 'Whether it was delivered.'], {
    name: 'state',
    type: 'select',
    required: true,
    options: options(['waiting', '기다림', 'Waiting'], ['done', '전함', 'Delivered']),
  }),
  named(['시도', 'Attempts'], ['몇 번 전하려 했는지입니다.', 'How often it was tried.'], {
    name: 'attempts',
    type: 'number',
    required: true,
  }),
  named(['다음 시도', 'Next attempt'], ['다시 전할 시각입니다.', 'When it is tried again.'], {
    name: 'nextAttemptAt',
    type: 'date',
    required: true,
  }),
  named(['전한 때', 'Done at'], ['다 전한 시각입니다.', 'When it was delivered.'], {
    name: 'doneAt',
    type: 'date',
  }),
  named(
    ['보이기까지', 'Live after'],
    ['바뀐 뒤 그 페이지가 새로워지기까지, 밀리초입니다.', 'From the change to its page, in ms.'],
    { name: 'liveMs', type: 'number' },
  ),
  named(
    ['모두까지', 'Complete after'],
    ['바뀐 뒤 모든 페이지가 새로워지기까지, 밀리초입니다.', 'From the change to all pages, in ms.'],
    { name: 'completeMs', type: 'number' },
  ),
  named(['페이지', 'Pages'], ['페이지마다 한 일입니다.', 'What was done for each page.'], {
    name: 'pages',
    type: 'json',
  }),
  named(['오류', 'Error'], ['마지막 시도가 실패한 까닭입니다.', 'Why the last attempt failed.'], {
    name: 'error',
    type: 'text',
  }),
];

/** What each target is to be told of each event, and how that went: the receipts that editors see. */
export const Deliveries: CollectionConfig = {
  slug: collections.deliveries,
  labels: labels('전달', 'Delivery', 'Deliveries'),
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
  defaultSort: '-sequence',
  indexes: [
    { fields: ['target', 'state', 'sequence'] },
    { fields: ['subject', 'documentId', 'sequence'] },
    { fields: ['event', 'target'], unique: true },
  ],
  admin: { hidden: true, group: groups.operation, useAsTitle: 'event' },
  fields: [...subject, ...target, ...progress],
};
