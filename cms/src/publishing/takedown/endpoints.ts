import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';

import { say } from '../../content/fields/say.ts';
import { mayPublish } from '../../workflow/roles.ts';
import { takedownSubjects } from './collection.ts';
import { lift, takeDown, type Result } from './operations.ts';
import { takedownReceipt } from './receipt.ts';
import type { Subject } from './store.ts';

const answer = (body: unknown, status = 200) =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } });
const refuse = (message: string, status: number) => answer({ errors: [{ message }] }, status);

const named = z.object({ subject: z.enum(takedownSubjects), id: z.string().min(1).max(60) });
const withReason = z.object({ reason: z.string().trim().min(2).max(2_000) });

type Handler = (req: PayloadRequest, subject: Subject) => Promise<Response>;

/** For editors and admins, about something that can be taken down. */
const forEditors =
  (handler: Handler): Endpoint['handler'] =>
  async (req) => {
    if (!mayPublish(req.user)) return refuse(req.t('error:notAllowedToPerformAction'), 403);
    const given = named.safeParse(req.routeParams);
    if (!given.success) return refuse(req.t('error:notFound'), 404);
    return handler(req, { subject: given.data.subject, documentId: given.data.id });
  };

const statuses = { missing: 404, alreadyDown: 409, notDown: 409 } as const;

const sentences = {
  missing: ['문서가 없습니다.', 'There is no such document.'],
  alreadyDown: ['이미 긴급 내림 상태입니다.', 'It is down already.'],
  notDown: ['긴급 내림 상태가 아닙니다.', 'It is not down.'],
} as const;

type Act = (req: PayloadRequest, subject: Subject, reason: string) => Promise<Result>;

const acting = (act: Act) =>
  forEditors(async (req, subject) => {
    const body: unknown = await req.json?.().catch(() => null);
    const given = withReason.safeParse(body);
    if (!given.success)
      return refuse(say(req, '까닭을 적어 주세요.', 'Say why, in two letters or more.'), 400);
    const result = await act(req, subject, given.data.reason);
    if (result.ok) return answer({ ok: true });
    const [ko, en] = sentences[result.error];
    return refuse(say(req, ko, en), statuses[result.error]);
  });

const path = '/takedown/:subject/:id';

/** The emergency takedown: how it stands, down, and up again. */
export const takedownEndpoints: Endpoint[] = [
  {
    path,
    method: 'get',
    handler: forEditors(async (req, subject) =>
      answer({ takedown: await takedownReceipt(req.payload, subject) }),
    ),
  },
  { path, method: 'post', handler: acting(takeDown) },
  { path: `${path}/lift`, method: 'post', handler: acting(lift) },
];
