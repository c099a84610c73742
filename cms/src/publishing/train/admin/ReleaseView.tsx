import { Gutter } from '@payloadcms/ui';
import type { DocumentViewServerProps } from 'payload';
import type { ReactNode } from 'react';

import { isStaffMember } from '../../../workflow/roles.ts';
import { ReleaseDesk } from './ReleaseDesk.tsx';

/** Where an issue is released: its time, a dry run, and the receipt. */
export function ReleaseView({ doc, initPageResult }: DocumentViewServerProps): ReactNode {
  const { req } = initPageResult;
  const { id } = doc as { id?: string };
  const language = req.i18n.language === 'en' ? 'en' : 'ko';
  if (!id || !isStaffMember(req.user)) return null;
  return (
    <Gutter>
      <ReleaseDesk issue={id} language={language} />
    </Gutter>
  );
}
