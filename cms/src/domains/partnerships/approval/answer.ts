import type { PayloadRequest } from 'payload';
import { z } from 'zod';

import { hashOf } from '../seen/hash.ts';
import { latestOf } from '../seen/latest.ts';
import { approversOf } from './approvers.ts';
import { changeApproval, type Approval } from './store.ts';
import { tellAsker } from './tell-asker.ts';

const name = z.string().trim().min(2).max(120);
/** What a partner sends: who they are, and what they decide about the text that they have read. */
export const answerGiven = z.discriminatedUnion('decision', [
  z.object({ decision: z.literal('approve'), name, hash: z.string().length(64) }),
  z.object({
    decision: z.literal('changes'),
    name,
    hash: z.string().length(64),
    comment: z.string().trim().min(2).max(5_000),
  }),
]);
export type AnswerGiven = z.infer<typeof answerGiven>;
export type Answered =
  | { readonly ok: true }
  | { readonly ok: false; readonly error: 'answered' | 'changed' | 'missing' };

/** Writes a partner’s answer down, about the very text that was before their eyes. */
export async function answer(
  req: PayloadRequest,
  approval: Approval,
  given: AnswerGiven,
): Promise<Answered> {
  if (approval.state !== 'asked') return { ok: false, error: 'answered' };
  const doc = await latestOf(req, approval.announcement);
  const isAsked =
    doc && approversOf(doc).some(({ organisation }) => organisation === approval.organisation);
  if (!doc || doc['deletedAt'] || !isAsked) return { ok: false, error: 'missing' };
  if ((await hashOf(req, doc)) !== given.hash) return { ok: false, error: 'changed' };
  const data = {
    state: given.decision === 'approve' ? ('approved' as const) : ('changes' as const),
    answeredAt: new Date().toISOString(),
    signedBy: given.name,
    hash: given.hash,
    comment: given.decision === 'changes' ? given.comment : null,
  };
  await changeApproval(req, approval.id, data);
  await tellAsker(req, { ...approval, ...data });
  return { ok: true };
}
