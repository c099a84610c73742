import { APIError, type PayloadRequest } from 'payload';
import { z } from 'zod';

import { idOf } from '../../content/pictures/used.ts';
import { atOnce } from '../../platform/at-once.ts';
import { say } from '../../platform/say.ts';
import { collections } from '../../platform/slugs.ts';
import type { Doc } from '../../platform/stored.ts';
import { roleOf } from '../../workflow/roles.ts';
import { assignmentOf } from '../assignments/store.ts';
import { titleOf } from '../audit/title.ts';
import { notify } from '../inbox/notify.ts';
import type { Subject } from '../stage/facts.ts';
import { latestOf } from '../stage/latest.ts';
import { changeComment, keepComment, rowsOf, type Row } from './store.ts';

/** The body of a new comment. */
export const newComment = z.object({
  text: z.string().trim().min(1).max(5_000),
  path: z.string().max(200).nullish(),
  quote: z.string().max(1_000).nullish(),
  /** The first comment of the thread that it answers. */
  thread: z.string().max(60).nullish(),
  mentions: z.array(z.string().max(60)).max(20).default([]),
});
type NewComment = z.infer<typeof newComment>;

const refuse = (req: PayloadRequest, status: number, ko: string, en: string) =>
  new APIError(say(req, ko, en), status, undefined, true);

/** The document, if whoever asks may read its drafts. */
export async function readable(req: PayloadRequest, subject: Subject): Promise<Doc> {
  const doc = await latestOf(req, subject);
  if (!doc) throw refuse(req, 404, '문서가 없습니다.', 'There is no such document.');
  return doc;
}

async function refuseStrangers(req: PayloadRequest, mentions: readonly string[]): Promise<void> {
  if (mentions.length === 0) return;
  const { docs } = await req.payload.find({
    collection: collections.users,
    where: { id: { in: [...mentions] } },
    depth: 0,
    limit: mentions.length,
    pagination: false,
    req,
  });
  if (docs.filter((user) => roleOf(user) !== null).length === new Set(mentions).size) return;
  throw refuse(req, 400, '부른 사람이 편집국에 없습니다.', 'Nobody of that account is here.');
}

/** Whoever takes part: of the document, and of the thread. */
async function concerned(req: PayloadRequest, subject: Subject, doc: Doc, thread: readonly Row[]) {
  const assignment = await assignmentOf(req, subject);
  return [
    assignment?.writer ?? idOf(doc['createdBy']),
    assignment?.editor ?? null,
    ...thread.map(({ author }) => idOf(author)),
  ];
}

/** Says something of a document: whoever it calls is told, and whoever takes part. */
export async function addComment(req: PayloadRequest, subject: Subject, given: NewComment) {
  await atOnce(req, async () => {
    const doc = await readable(req, subject);
    await refuseStrangers(req, given.mentions);
    const rows = await rowsOf(req, subject);
    const { thread } = given;
    if (thread && !rows.some(({ id }) => id === thread)) {
      throw refuse(req, 404, '답할 댓글이 없습니다.', 'There is no comment to answer.');
    }
    const data = {
      ...given,
      subject: subject.collection,
      documentId: subject.id,
      author: String(req.user?.id),
      at: new Date().toISOString(),
    };
    await keepComment(req, data);
    const about = {
      subject: subject.collection,
      documentId: subject.id,
      title: titleOf(doc) ?? subject.id,
      note: given.text,
    };
    await notify(req, given.mentions, { ...about, kind: 'mentioned' });
    const others = await concerned(
      req,
      subject,
      doc,
      rows.filter((row) => thread && (row.id === thread || row['thread'] === thread)),
    );
    const rest = others.filter((id) => id !== null && !given.mentions.includes(id));
    await notify(req, rest, { ...about, kind: 'commented' });
  });
}

/** Says that a thread is dealt with, or that it is not. */
export async function settle(
  req: PayloadRequest,
  subject: Subject,
  id: string,
  isResolved: boolean,
) {
  await atOnce(req, async () => {
    await readable(req, subject);
    const row = (await rowsOf(req, subject)).find((each) => each.id === id);
    if (!row) throw refuse(req, 404, '댓글이 없습니다.', 'There is no such comment.');
    const me = String(req.user?.id);
    await changeComment(req, id, {
      resolvedAt: isResolved ? new Date().toISOString() : null,
      resolvedBy: isResolved ? me : null,
    });
  });
}
