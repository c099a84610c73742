import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { getSafeRedirect } from 'payload/shared';
import type { ReactNode } from 'react';

import { LoginForm } from './LoginForm.tsx';

/** The way in. Payload's own knows no second step. */
export function LoginView({ initPageResult, searchParams }: AdminViewServerProps): ReactNode {
  const { i18n, user } = initPageResult.req;
  const redirectTo = searchParams?.['redirect'] ?? '';
  const to = getSafeRedirect({ fallbackTo: '/admin', redirectTo });
  if (user) redirect(to);
  return <LoginForm language={i18n.language} to={to} />;
}
