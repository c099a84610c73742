import type { CollectionConfig, Field } from 'payload';

import { eventKinds } from '@bbk/shared/events';

import { groups, labels, named } from '../../content/fields/named.ts';
import { collections } from '../../platform/slugs.ts';
import { isEditor, nobody } from '../../workflow/access.ts';

/** Written by the system alone, and read by editors. */
const access = {
  create: nobody,
  read: isEditor,
  update: nobody,
  delete: nobody,
  readVersions: nobody,
  unlock: nobody,
};

const kind: Field = named(['일', 'Kind'], ['독자에게 일어난 일입니다.', 'What happened.'], {
  name: 'kind',
  type: 'select',
  required: true,
  options: [...eventKinds],
});

/** What readers see differently, in the order of commits: written in the transaction of the change itself. */
export const OutboxEvents: CollectionConfig = {
  slug: collections.outboxEvents,
  labels: labels('발행 기록', 'Outbox event'),
  access,
  timestamps: false,
  lockDocuments: false,
  defaultSort: '-sequence',
  indexes: [{ fields: ['subject', 'documentId', 'sequence'] }],
  admin: { hidden: true, group: groups.operation, useAsTitle: 'event' },
  fields: [
    named(['순번', 'Sequence'], ['커밋된 순서입니다.', 'The order of commits.'], {
      name: 'sequence',
      type: 'number',
      required: true,
      unique: true,
      index: true,
    }),
    named(['번호', 'Event'], ['하나뿐인 번호입니다.', 'Unique for ever.'], {
      name: 'event',
      type: 'text',
      required: true,
      unique: true,
      index: true,
    }),
    kind,
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
    named(['때', 'At'], ['바뀐 시각입니다.', 'When it changed.'], {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
    }),
    named(
      ['내용', 'Details'],
      ['언어판, 주소, 의존 키입니다.', 'Editions, addresses, dependency keys.'],
      { name: 'details', type: 'json', required: true },
    ),
  ],
};

/** One row: how far the outbox has come. Every transaction that writes an event writes it, and so they line up. */
export const OutboxHead: CollectionConfig = {
  slug: collections.outboxHead,
  labels: labels('발행 기록의 끝', 'Outbox head'),
  access,
  timestamps: false,
  lockDocuments: false,
  admin: { hidden: true, group: groups.operation },
  fields: [
    named(['이름', 'Name'], ['한 줄뿐입니다.', 'There is one row.'], {
      name: 'name',
      type: 'text',
      required: true,
      unique: true,
      index: true,
    }),
    named(
      ['데이터베이스', 'Epoch'],
      ['데이터베이스를 바꾸면 달라집니다.', 'Another one where the database was replaced.'],
      { name: 'epoch', type: 'text', required: true },
    ),
    named(['순번', 'Sequence'], ['가장 새로운 일의 순번입니다.', 'Of the newest event.'], {
      name: 'sequence',
      type: 'number',
      required: true,
    }),
    named(
      ['정리한 곳', 'Horizon'],
      ['여기까지의 기록은 지웠습니다.', 'Events up to here were removed.'],
      { name: 'horizon', type: 'number', required: true },
    ),
  ],
};
