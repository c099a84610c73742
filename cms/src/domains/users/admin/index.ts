import type { Config, UIField } from 'payload';

type Views = NonNullable<NonNullable<NonNullable<Config['admin']>['components']>['views']>;

/** The way in, with its second step, and where the links in mails lead. */
export const accountViews: Views = {
  login: {
    Component: '/domains/users/admin/LoginView.tsx#LoginView',
    path: '/login',
    exact: true,
  },
  setPassword: {
    Component: '/domains/users/admin/SetPasswordView.tsx#SetPasswordView',
    path: '/set-password',
    exact: true,
    meta: { title: '비밀번호 정하기', robots: 'noindex' },
  },
};

/** Beside an account: its second factor and where it is logged in. Nothing is stored. */
export const accountPanel: UIField = {
  name: 'accountPanel',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/domains/users/admin/AccountPanel.tsx#AccountPanel' },
  },
};
