import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';

import { say } from '../../content/fields/say.ts';
import { isStaffMember, mayPublish } from '../../workflow/roles.ts';
import { newestIssue } from './parts.ts';
import { preflight } from './preflight.ts';
import { receiptOfRelease, type ReleaseReceipt } from './receipt.ts';
import { momentOfRelease, setRelease } from './set.ts';

type Words = readonly [ko: string, en: string];

/** How the release of an issue stands, for the page of the issue that shows it. */
export type ReleaseState = {
  planned: { at: string; problem: string | null } | null;
  receipt: ReleaseReceipt | null;
  maySet: boolean;
};

const answer = (body: unknown, status = 200) =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } });
const refuse = (req: PayloadRequest, status: number, [ko, en]: Words) =>
  answer({ errors: [{ message: say(req, ko, en) }] }, status);

const words = {
  forbidden: ['에디터만 호를 릴리스할 수 있습니다.', 'Only editors release an issue.'],
  notFound: ['그런 호가 없습니다.', 'There is no such issue.'],
  malformed: [
    '시각을 읽을 수 없습니다. 날짜와 시각을 초까지 골라 주세요.',
    'The time can not be read. Choose a date and a time, to the second.',
  ],
  past: ['지난 시각에 릴리스할 수 없습니다.', 'This time has passed.'],
} as const satisfies Record<string, Words>;

const time = z.iso.datetime({ offset: true });
const setting = z.object({ at: z.union([z.literal('now'), z.null(), time]) });
const asking = z.object({ at: time.optional() });

const issueOf = (req: PayloadRequest) => String(req.routeParams?.['id']);

async function stateOf(req: PayloadRequest, issue: string): Promise<ReleaseState> {
  const moment = await momentOfRelease(req, issue);
  return {
    planned: moment && { at: moment.at, problem: moment.problem },
    receipt: await receiptOfRelease(req.payload, issue),
    maySet: mayPublish(req.user),
  };
}

async function get(req: PayloadRequest): Promise<Response> {
  if (!isStaffMember(req.user)) return refuse(req, 403, words.forbidden);
  const issue = issueOf(req);
  if (!(await newestIssue(req, issue))) return refuse(req, 404, words.notFound);
  return answer(await stateOf(req, issue));
}

async function set(req: PayloadRequest): Promise<Response> {
  if (!mayPublish(req.user)) return refuse(req, 403, words.forbidden);
  const body = setting.safeParse(await req.json?.().catch(() => null));
  if (!body.success) return refuse(req, 400, words.malformed);
  const given = body.data.at;
  const at = given === null ? null : given === 'now' ? new Date() : new Date(given);
  if (at && given !== 'now' && at.getTime() <= Date.now()) return refuse(req, 400, words.past);
  const issue = issueOf(req);
  const isSet = await setRelease(req, issue, at);
  return isSet ? answer(await stateOf(req, issue)) : refuse(req, 404, words.notFound);
}

async function dryRun(req: PayloadRequest): Promise<Response> {
  if (!mayPublish(req.user)) return refuse(req, 403, words.forbidden);
  const body = asking.safeParse(await req.json?.().catch(() => ({})));
  if (!body.success) return refuse(req, 400, words.malformed);
  const at = body.data.at ? Date.parse(body.data.at) : Date.now();
  const report = await preflight(req, issueOf(req), at);
  return report ? answer(report) : refuse(req, 404, words.notFound);
}

/** The release of an issue: how it stands, when it is to be, and a dry run of it. */
export const releaseEndpoints: Endpoint[] = [
  { path: '/:id/release', method: 'get', handler: get },
  { path: '/:id/release', method: 'post', handler: set },
  { path: '/:id/release/preflight', method: 'post', handler: dryRun },
];
