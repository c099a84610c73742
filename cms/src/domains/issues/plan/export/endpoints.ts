import type { Endpoint, PayloadRequest } from 'payload';

import { privatePage } from '../../../../platform/html.ts';
import { isStaffMember } from '../../../../workflow/roles.ts';
import { fileAnswer, issueIdOf, refusal } from '../answers.ts';
import { readPlan } from '../read.ts';
import type { Plan } from '../types.ts';
import { contentsCsv } from './csv.ts';
import { nameOfIssue, type Language } from './lines.ts';
import { sheetOf } from './page.ts';

const words = {
  forbidden: ['이 호를 내보낼 수 없습니다.', 'You may not export this issue.'],
  notFound: ['그런 호가 없습니다.', 'There is no such issue.'],
} as const;

type Export = (plan: Plan, language: Language, req: PayloadRequest) => Promise<Response> | Response;

/** For members of staff, of an issue that they may see, in the language of their admin. */
export const exporting =
  (make: Export) =>
  async (req: PayloadRequest): Promise<Response> => {
    if (!isStaffMember(req.user)) return refusal(req, 403, words.forbidden);
    const plan = await readPlan(req, issueIdOf(req));
    if (!plan) return refusal(req, 404, words.notFound);
    return make(plan, req.i18n.language === 'en' ? 'en' : 'ko', req);
  };

const csv = exporting((plan, language) => {
  const name = `${nameOfIssue(plan, language)} ${language === 'ko' ? '차례' : 'contents'}.csv`;
  return fileAnswer(contentsCsv(plan, language), 'text/csv; charset=utf-8', name);
});

const list = exporting((plan, language) =>
  privatePage(sheetOf(plan, { kind: 'list', language, now: new Date() })),
);

/** The contents of an issue as files: `/api/issues/<id>/contents.csv`, and `contents.html` to be printed. */
export const exportEndpoints: Endpoint[] = [
  { path: '/:id/contents.csv', method: 'get', handler: csv },
  { path: '/:id/contents.html', method: 'get', handler: list },
];
