import type { CollectionConfig } from 'payload';

import { groups, labels, named, options } from '../../../content/fields/named.ts';
import { collections } from '../../../platform/slugs.ts';
import { isEditor } from '../../../workflow/access.ts';
import { writtenBySystem } from '../../../workflow/policies.ts';
import { text, time, who } from '../log/fields.ts';

const access = writtenBySystem(isEditor);

/** Journalists who may read an announcement before its embargo ends. Made and revoked beside the announcement. */
export const PressInvitations: CollectionConfig = {
  slug: collections.pressInvitations,
  labels: labels('엠바고 초대', 'Embargo invitation'),
  access,
  timestamps: false,
  lockDocuments: false,
  defaultSort: '-at',
  admin: {
    group: groups.operation,
    useAsTitle: 'name',
    defaultColumns: ['name', 'outlet', 'title', 'at', 'expiresAt', 'revokedAt'],
    hideAPIURL: true,
  },
  fields: [
    text('name', '이름', 'Name', { required: true }),
    text('outlet', '매체', 'Outlet', { required: true }),
    text('email', '이메일', 'E-mail'),
    text('title', '발표', 'Announcement'),
    time('at', '초대한 때', 'Invited at'),
    who('by', '초대한 사람', 'Invited by'),
    time('expiresAt', '만료', 'Expires'),
    time('revokedAt', '회수한 때', 'Revoked at'),
    who('revokedBy', '회수한 사람', 'Revoked by'),
    text('announcement', '발표 id', 'Announcement id', { required: true, index: true }),
    text('language', '언어', 'Language'),
  ],
};

/** Who opened what when, by the link of their name. Nothing of it is ever changed. */
export const PressAccesses: CollectionConfig = {
  slug: collections.pressAccesses,
  labels: labels('엠바고 열람', 'Embargo access', 'Embargo accesses'),
  access,
  timestamps: false,
  lockDocuments: false,
  defaultSort: '-at',
  admin: {
    group: groups.operation,
    useAsTitle: 'name',
    defaultColumns: ['at', 'name', 'outlet', 'what', 'agent'],
    hideAPIURL: true,
  },
  fields: [
    time('at', '때', 'At'),
    text('name', '이름', 'Name'),
    text('outlet', '매체', 'Outlet'),
    named(['무엇', 'What'], ['연 것입니다.', 'What was opened.'], {
      name: 'what',
      type: 'select',
      required: true,
      options: options(
        ['page', '발표', 'Announcement'],
        ['kit', '보도자료 묶음', 'Press kit'],
        ['early', '아직 볼 수 없음', 'Not yet to be seen'],
        ['expired', '만료된 링크', 'Expired link'],
        ['revoked', '회수된 링크', 'Revoked link'],
        ['public', '공개된 발표', 'Public by then'],
      ),
    }),
    text('agent', '브라우저', 'Browser'),
    text('invitation', '초대 id', 'Invitation id', { required: true, index: true }),
    text('announcement', '발표 id', 'Announcement id', { required: true, index: true }),
  ],
};
