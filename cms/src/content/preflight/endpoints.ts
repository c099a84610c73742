import type { Endpoint, PayloadRequest } from 'payload';

import { mayPublish, roleOf } from '../../workflow/roles.ts';
import { say } from '../fields/say.ts';
import { isDoc, type Doc } from '../publish/stored.ts';

import { recordOverride } from './overrides/store.ts';
import { checksOf, preflight, type Standing } from './preflight.ts';

const answer = (body: unknown, status = 200) =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } });
const problem = (status: number, message: string) => answer({ errors: [{ message }] }, status);
const forbidden = (req: PayloadRequest) => problem(403, req.t('error:notAllowedToPerformAction'));

/** More than any article has, and less than a request that is meant to harm. */
const largest = 8 * 1024 * 1024;

async function bodyOf(req: PayloadRequest): Promise<Doc | null> {
  const text = (await req.text?.()) ?? '';
  if (text.length > largest) return null;
  try {
    const body: unknown = JSON.parse(text);
    return isDoc(body) ? body : null;
  } catch {
    return null;
  }
}

/** A finding in the language of whoever asks. */
const shown = (req: PayloadRequest, { key, label, level, message, override, path }: Standing) => ({
  key,
  level,
  path,
  label: say(req, ...label),
  message: say(req, ...message),
  override,
});
export type ShownFinding = ReturnType<typeof shown>;

async function asked(req: PayloadRequest) {
  const { subject = '' } = req.routeParams as { subject?: string };
  const checks = checksOf(req, subject);
  const body = await bodyOf(req);
  if (!checks) return problem(404, req.t('error:notFound'));
  if (!body || !isDoc(body['data']))
    return problem(400, say(req, 'data에 문서를 보내 주세요.', 'Send the document as “data”.'));
  const { id } = body;
  return {
    body,
    doc: body['data'],
    subject: { collection: subject, id: typeof id === 'string' ? id : undefined, checks },
  };
}

/** `POST /api/preflight/articles` with `{ id, data }`: what the rules say of a document as it is in the form. */
const check: Endpoint = {
  path: '/preflight/:subject',
  method: 'post',
  handler: async (req) => {
    if (roleOf(req.user) === null) return forbidden(req);
    const given = await asked(req);
    if (given instanceof Response) return given;
    const { findings } = await preflight(req, given.subject, given.doc);
    return answer({ findings: findings.map((standing) => shown(req, standing)) });
  },
};

/** `POST /api/preflight/articles/override` with `{ id, data, key, reason }`: lets a warning stand, and logs why. */
const override: Endpoint = {
  path: '/preflight/:subject/override',
  method: 'post',
  handler: async (req) => {
    if (!mayPublish(req.user)) return forbidden(req);
    const given = await asked(req);
    if (given instanceof Response) return given;
    const { body, doc, subject } = given;
    const { reason } = body;
    if (subject.id === undefined)
      return problem(400, say(req, '먼저 저장해 주세요.', 'Save the document first.'));
    if (typeof reason !== 'string' || reason.trim().length < 2 || reason.length > 500)
      return problem(400, say(req, '까닭을 2자에서 500자로 적어 주세요.', 'Give a reason.'));
    const { findings } = await preflight(req, subject, doc);
    const found = findings.find(({ key, level }) => key === body['key'] && level === 'warning');
    if (!found)
      return problem(409, say(req, '이제 없는 경고입니다.', 'The warning is no longer there.'));
    const { collection, id } = subject;
    await recordOverride(req, {
      subject: collection,
      documentId: id,
      found,
      reason: reason.trim(),
    });
    return answer({ ok: true }, 201);
  },
};

export const preflightEndpoints: Endpoint[] = [check, override];
