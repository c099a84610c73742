import { MinimalTemplate } from '@payloadcms/next/templates';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';

import { SetPasswordForm } from './SetPasswordForm.tsx';

/** Where the link of an invitation, or of a forgotten password, leads. */
export function SetPasswordView({ initPageResult }: AdminViewServerProps): ReactNode {
  return (
    <MinimalTemplate>
      <SetPasswordForm language={initPageResult.req.i18n.language} to="/admin" />
    </MinimalTemplate>
  );
}
