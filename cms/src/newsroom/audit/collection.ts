import {
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type CollectionSlug,
  type Field,
} from 'payload';

import { both, groups, labels, named, options } from '../../content/fields/named.ts';
import { collections } from '../../platform/slugs.ts';
import { isEditor, nobody } from '../../workflow/access.ts';
import { csvEndpoint } from './csv.ts';
import { actionOptions } from './words.ts';

const writes = ['create', 'update', 'updateByID', 'delete', 'deleteByID', 'restoreVersion'];

/** The second lock behind access control: nor does any part of the CMS itself write here through Payload. */
// oxlint-disable-next-line typescript/no-deprecated -- the values are, not the name
const refusesWrites: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (writes.includes(operation)) throw new APIError('The audit log is append-only', 403);
  return args;
};

const who: Field[] = [
  named(['누가', 'Who'], ['그때의 이름입니다.', 'By the name of that time.'], {
    name: 'who',
    type: 'text',
    index: true,
  }),
  named(['계정', 'Account'], ['이 일을 한 계정입니다.', 'The account.'], {
    name: 'user',
    type: 'relationship',
    relationTo: collections.users as CollectionSlug,
  }),
  named(['역할', 'Role'], ['그때의 역할입니다.', 'The role of that time.'], {
    name: 'role',
    type: 'text',
  }),
];

const what: Field[] = [
  named(['한 일', 'Action'], ['무엇을 했는지입니다.', 'What was done.'], {
    name: 'action',
    type: 'select',
    required: true,
    index: true,
    options: options(...actionOptions),
  }),
  named(['종류', 'Collection'], ['어느 종류의 문서인지입니다.', 'The kind of document.'], {
    name: 'subject',
    type: 'text',
    required: true,
    index: true,
  }),
  named(['문서', 'Document'], ['문서의 id입니다.', 'Its id.'], {
    name: 'documentId',
    type: 'text',
    index: true,
  }),
  named(['제목', 'Title'], ['그때의 제목입니다.', 'Its title of that time.'], {
    name: 'title',
    type: 'text',
  }),
  named(['남긴 말', 'Note'], ['까닭이나 남긴 말입니다.', 'The reason that was given.'], {
    name: 'note',
    type: 'textarea',
  }),
];

const change: Field[] = [
  named(['이전', 'Before'], ['바뀐 항목의 이전 값입니다.', 'Of what was changed.'], {
    name: 'before',
    type: 'json',
  }),
  named(['이후', 'After'], ['바뀐 항목의 이후 값입니다.', 'Of what was changed.'], {
    name: 'after',
    type: 'json',
  }),
];

const whence: Field[] = [
  named(['어디에서', 'From'], ['관리 화면, API, 예약, 명령입니다.', 'Which way it came.'], {
    name: 'way',
    type: 'select',
    options: options(
      ['api', '관리 화면·API', 'Admin or API'],
      ['system', '예약·시스템', 'Clock or system'],
      ['command', '명령', 'Command'],
    ),
  }),
  named(['IP', 'IP'], ['요청이 온 주소입니다.', 'Where the request came from.'], {
    name: 'ip',
    type: 'text',
  }),
  named(
    ['기기', 'Device'],
    ['브라우저가 스스로 밝힌 이름입니다.', 'What the browser says it is.'],
    {
      name: 'agent',
      type: 'text',
    },
  ),
];

/** Who did what, when, from where: only ever added to. */
export const AuditLog: CollectionConfig = {
  slug: collections.auditLog,
  labels: labels('감사 기록', 'Audit entry', 'Audit log'),
  access: {
    create: nobody,
    read: isEditor,
    update: nobody,
    delete: nobody,
    readVersions: nobody,
    unlock: nobody,
  },
  hooks: { beforeOperation: [refusesWrites] },
  endpoints: [csvEndpoint],
  timestamps: false,
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: '-at',
  admin: {
    group: groups.operation,
    useAsTitle: 'title',
    defaultColumns: ['at', 'who', 'action', 'subject', 'title', 'note', 'ip'],
    listSearchableFields: ['title', 'who', 'note', 'documentId'],
    hideAPIURL: true,
    description: both(
      '누가 언제 어디에서 무엇을 했는지입니다. 누구도 고치거나 지울 수 없습니다.',
      'Who did what, when and from where. Nobody can change or delete it.',
    ),
    components: { beforeListTable: ['/newsroom/audit/admin/ExportLink.tsx#ExportLink'] },
  },
  fields: [
    named(['때', 'At'], ['이 일이 있었던 시각입니다.', 'When it happened.'], {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy.MM.dd HH:mm:ss' } },
    }),
    ...who,
    ...what,
    ...change,
    ...whence,
  ],
};
