import { Gutter } from '@payloadcms/ui';
import type { DocumentViewServerProps } from 'payload';
import type { ReactNode } from 'react';

import { isStaffMember } from '../../../../workflow/roles.ts';
import { readPlan } from '../../plan/read.ts';
import { Workspace } from './Workspace.tsx';

/** The production editor's desk for one issue: its pages, and what stands on them. */
export async function PlanView({
  doc,
  initPageResult,
}: DocumentViewServerProps): Promise<ReactNode> {
  const { req } = initPageResult;
  const { id } = doc as { id?: string };
  const plan = id && isStaffMember(req.user) ? await readPlan(req, id) : null;
  const language = req.i18n.language === 'en' ? 'en' : 'ko';
  return <Gutter>{plan && <Workspace initial={plan} language={language} />}</Gutter>;
}
