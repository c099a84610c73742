import type { PayloadRequest } from 'payload';

import { idOf } from '../../content/pictures/used.ts';
import { stored, type Doc } from '../../platform/stored.ts';
import type { Facts } from '../../workflow/stages/decide.ts';
import { isScheduled, stageOf } from '../../workflow/stages/stages.ts';
import { assignmentOf } from '../assignments/store.ts';

export type Subject = { collection: string; id: string };

/** What the rules ask of a document, for whoever asks; `latest` is its newest version. */
export async function factsOf(req: PayloadRequest, subject: Subject, latest: Doc): Promise<Facts> {
  const shown = await stored(req, subject.collection, subject.id);
  const assignment = await assignmentOf(req, subject);
  const me = req.user ? String(req.user.id) : null;
  const isMine = (value: unknown) => me !== null && idOf(value) === me;
  return {
    stage: stageOf(latest),
    isLive: shown?.['_status'] === 'published' && !shown['deletedAt'],
    isScheduled: isScheduled(latest),
    isOwn: isMine(latest['createdBy']) || isMine(assignment?.writer),
    isSubmitter: isMine(latest['stageBy']),
  };
}
