import { APIError, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';

import { atOnce } from '../../platform/at-once.ts';
import { say } from '../../platform/say.ts';
import { collections } from '../../platform/slugs.ts';
import { mayPublish, roleOf } from '../../workflow/roles.ts';
import { titleOf } from '../audit/title.ts';
import { writeEntry } from '../audit/write.ts';
import { notify } from '../inbox/notify.ts';
import { latestOf } from '../stage/latest.ts';
import { overviewOf } from '../stage/overview.ts';
import { assignmentOf, keepAssignment, type Assignment } from './store.ts';

const account = z.string().min(1).max(60).nullable();
const body = z.object({
  writer: account,
  editor: account,
  due: z.iso.datetime({ offset: true }).nullable(),
});

const refuse = (req: PayloadRequest, status: number, ko: string, en: string) =>
  new APIError(say(req, ko, en), status, undefined, true);

/** Whether somebody with this account is there, and may do what they are asked to. */
async function refuseUnfit(req: PayloadRequest, { editor, writer }: Assignment): Promise<void> {
  for (const id of [writer, editor]) {
    if (id === null) continue;
    const user = await req.payload.findByID({
      collection: collections.users,
      id,
      depth: 0,
      disableErrors: true,
      req,
    });
    if (!user || roleOf(user) === null) {
      throw refuse(req, 400, '그런 계정이 없습니다.', 'There is no such account.');
    }
    if (id === editor && !mayPublish(user)) {
      throw refuse(
        req,
        400,
        '데스크는 편집자나 관리자여야 합니다.',
        'Only an editor or an admin can edit it.',
      );
    }
  }
}

async function assign(
  req: PayloadRequest,
  subject: { collection: string; id: string },
  given: Assignment,
) {
  return atOnce(req, async () => {
    const latest = await latestOf(req, subject);
    if (!latest) throw refuse(req, 404, '문서가 없습니다.', 'There is no such document.');
    await refuseUnfit(req, given);
    const before = await assignmentOf(req, subject);
    await keepAssignment(req, subject, given);
    const named = { subject: subject.collection, documentId: subject.id, title: titleOf(latest) };
    await writeEntry(req, { ...named, action: 'assign', before, after: given });
    const isNew = (name: 'writer' | 'editor') => given[name] !== before?.[name];
    const told = (['writer', 'editor'] as const).filter(isNew).map((name) => given[name]);
    const title = named.title ?? subject.id;
    await notify(req, told, { ...named, title, kind: 'assigned', note: null });
    return overviewOf(req, subject);
  });
}

/** Who writes and who edits a document, and when it is due: editors say so. */
export const assignEndpoint = (collection: string): Endpoint => ({
  path: '/:id/assign',
  method: 'post',
  handler: async (req) => {
    if (!mayPublish(req.user)) {
      throw new APIError(req.t('error:notAllowedToPerformAction'), 403, undefined, true);
    }
    const given = body.safeParse(await req.json?.().catch(() => null));
    if (!given.success) {
      const where = given.error.issues[0]?.path.join('.') ?? '';
      throw refuse(req, 400, `배정을 알아볼 수 없습니다: ${where}`, `Not an assignment: ${where}`);
    }
    const subject = { collection, id: String(req.routeParams?.['id']) };
    return Response.json(await assign(req, subject, given.data), {
      headers: { 'cache-control': 'no-store' },
    });
  },
});
