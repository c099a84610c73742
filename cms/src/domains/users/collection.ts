import type { CollectionConfig } from 'payload';

import { bookkeeping } from '../../content/fields/bookkeeping.ts';
import { both, groups, labels, named, options } from '../../content/fields/named.ts';
import { settings } from '../../platform/settings.ts';
import { collections } from '../../platform/slugs.ts';
import { onlyAdmins } from '../../workflow/access.ts';

import { access } from './access.ts';
import { accountPanel } from './admin/index.ts';
import { endsSessionsWithRole, keepsAnAdmin, keepsAnAdminOnDelete } from './hooks.ts';
import { forgotPassword } from './login/forgot.ts';
import { invitationEndpoints } from './invitation/endpoint.ts';
import { holdsPassword } from './login/hold-password.ts';
import { answersAlike, forgivesTries, guardsTries } from './login/guard.ts';
import { secondFactorEndpoints } from './second-factor/endpoints.ts';
import { asksForCode, refreshesOnlyWithFactor, takesFactorAlong } from './second-factor/hooks.ts';
import { sessionEndpoints } from './sessions/endpoints.ts';

const inProduction = settings.environment === 'production';
const closed = () => Response.json({ errors: [{ message: 'Forbidden' }] }, { status: 403 });

/** The newsroom. */
export const Users: CollectionConfig = {
  slug: collections.users,
  labels: labels('사용자', 'User'),
  access,
  trash: true,
  auth: {
    // The last line behind the limits of `login/`, which know where tries come from.
    maxLoginAttempts: 100,
    lockTime: 10 * 60 * 1000,
    tokenExpiration: 12 * 60 * 60,
    useSessions: true,
    ...(inProduction ? { removeTokenFromResponses: true } : {}),
    // Payload keeps the time of the last mail outside the transaction that writes it, which a queue of
    // one writer can not wait for.
    forgotPassword: { minRequestInterval: 0 },
    cookies: { secure: inProduction, sameSite: 'Lax' },
  },
  // Open by Payload's default until a first user exists; ours is made before the server listens.
  endpoints: [
    { path: '/first-register', method: 'post', handler: closed },
    // No address waits to be verified. On MongoDB Payload takes any token then for the first user's, and answers 500.
    { path: '/verify/:token', method: 'post', handler: closed },
    forgotPassword,
    ...invitationEndpoints,
    ...secondFactorEndpoints,
    ...sessionEndpoints,
  ],
  hooks: {
    beforeOperation: [guardsTries, holdsPassword],
    beforeLogin: [asksForCode],
    afterLogin: [forgivesTries],
    refresh: [refreshesOnlyWithFactor],
    afterError: [answersAlike],
    beforeChange: [keepsAnAdmin, endsSessionsWithRole],
    beforeDelete: [keepsAnAdminOnDelete],
    afterDelete: [takesFactorAlong],
  },
  admin: {
    group: groups.operation,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'updatedAt'],
    listSearchableFields: ['name', 'email'],
    components: { beforeListTable: ['/domains/users/admin/InvitePanel.tsx#InvitePanel'] },
    description: both('편집부와 필자의 계정입니다.', 'Accounts of the newsroom.'),
  },
  fields: [
    named(['이름', 'Name'], ['관리 화면에 보이는 이름입니다.', 'Shown in the admin.'], {
      name: 'name',
      type: 'text',
      required: true,
    }),
    named(
      ['역할', 'Role'],
      [
        '관리자와 편집자만 공개할 수 있습니다. 기자는 초안을, 외부 필자는 자기 초안만 씁니다.',
        'Only admins and editors publish. Writers write drafts, contributors only their own.',
      ],
      {
        name: 'role',
        type: 'select',
        required: true,
        defaultValue: 'contributor',
        saveToJWT: true,
        access: { create: onlyAdmins, update: onlyAdmins },
        options: options(
          ['admin', '관리자', 'Admin'],
          ['editor', '편집자', 'Editor'],
          ['writer', '기자', 'Writer'],
          ['contributor', '외부 필자', 'Contributor'],
        ),
      },
    ),
    named(['사람', 'Person'], ['바이라인에 쓰이는 사람입니다.', 'Whom bylines name.'], {
      name: 'person',
      type: 'relationship',
      relationTo: collections.people,
    }),
    accountPanel,
    ...bookkeeping,
  ],
};
