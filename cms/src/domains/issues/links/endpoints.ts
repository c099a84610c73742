import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';

import { say } from '../../../content/fields/say.ts';
import { html, privatePage } from '../../../platform/html.ts';
import { settings } from '../../../platform/settings.ts';
import { mayPublish } from '../../../workflow/roles.ts';
import { sheetOf } from '../plan/export/page.ts';
import { planForLink, readPlan } from '../plan/read.ts';
import { answer, issueIdOf, refusal } from '../plan/answers.ts';
import { giveLink, openLink, revokeLinks } from './operations.ts';

const days = z.object({ days: z.number().int().min(1).max(90) });
const purpose = 'issue-desk';

const words = {
  forbidden: ['에디터만 링크를 만들 수 있습니다.', 'Only editors give out links.'],
  notFound: ['그런 호가 없습니다.', 'There is no such issue.'],
  days: ['기한은 1일에서 90일까지입니다.', 'A link lasts for 1 to 90 days.'],
} as const;

async function give(req: PayloadRequest): Promise<Response> {
  if (!mayPublish(req.user)) return refusal(req, 403, words.forbidden);
  const asked = days.safeParse(await req.json?.().catch(() => null));
  if (!asked.success) return refusal(req, 400, words.days);
  const issue = issueIdOf(req);
  if (!(await readPlan(req, issue))) return refusal(req, 404, words.notFound);
  const { token, until } = await giveLink(req, { issue, purpose, days: asked.data.days });
  const url = new URL(`/api/issues/desk/${token}`, settings.cmsUrl);
  return answer({ url: url.href, until: until.toISOString() }, 201);
}

async function revoke(req: PayloadRequest): Promise<Response> {
  if (!mayPublish(req.user)) return refusal(req, 403, words.forbidden);
  await revokeLinks(req, { issue: issueIdOf(req), purpose });
  return answer({ ok: true });
}

/** To whom a link does not open it says the same, whatever is the matter: only its time is told. */
function closed(req: PayloadRequest, isExpired: boolean): Response {
  const sentence = isExpired
    ? say(
        req,
        '이 링크는 기한이 지났습니다. 편집국에 새 링크를 부탁하세요.',
        'This link has run out. Ask the newsroom for a new one.',
      )
    : say(
        req,
        '이 링크는 열리지 않습니다. 편집국에 새 링크를 부탁하세요.',
        'This link does not open. Ask the newsroom for a new one.',
      );
  const language = req.i18n.language === 'en' ? 'en' : 'ko';
  const page = html`<!doctype html>
    <html lang="${language}">
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>Billboard Korea</title>
      <p style="font: 18px/1.6 sans-serif; margin: 20vh 8vw; word-break: keep-all">${sentence}</p>
    </html>`;
  return privatePage(page, { status: isExpired ? 410 : 404 });
}

async function look(req: PayloadRequest): Promise<Response> {
  const opened = await openLink(req, purpose, String(req.routeParams?.['token']));
  if (!opened.ok) return closed(req, opened.problem === 'expired');
  const plan = await planForLink(req, opened.issue);
  if (!plan) return closed(req, false);
  const language = req.i18n.language === 'en' ? 'en' : 'ko';
  const { until } = opened;
  return privatePage(sheetOf(plan, { kind: 'desk', language, now: new Date(), until }));
}

/** Links for the printer and the art desk: made and withdrawn by editors, opened by whoever has one. */
export const linkEndpoints: Endpoint[] = [
  { path: '/:id/plan/share', method: 'post', handler: give },
  { path: '/:id/plan/share', method: 'delete', handler: revoke },
  { path: '/desk/:token', method: 'get', handler: look },
];
