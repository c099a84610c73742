import type { PayloadRequest } from 'payload';

import { idOf } from '../../content/pictures/used.ts';
import { collections } from '../../platform/slugs.ts';
import type { Doc } from '../../platform/stored.ts';
import type { Action } from '../../workflow/stages/transitions.ts';
import { assignmentOf } from '../assignments/store.ts';
import { titleOf } from '../audit/title.ts';
import { notify } from './notify.ts';

type Step = { collection: string; action: Action; before: Doc; after: Doc };

/** Whoever may take up what was submitted to nobody in particular. */
export async function desk(req: PayloadRequest): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: collections.users,
    where: { role: { in: ['editor', 'admin'] } },
    depth: 0,
    limit: 100,
    pagination: false,
    select: { role: true },
    req,
  });
  const editors = docs.filter(({ role }) => role === 'editor');
  return (editors.length > 0 ? editors : docs).map(({ id }) => String(id));
}

/** Tells whoever has to do with a document of what was done to it: the desk of what comes in, its author of the rest. */
export async function tellOfStep(req: PayloadRequest, step: Step): Promise<void> {
  const { action, after, before, collection } = step;
  const id = String(after['id']);
  const assignment = await assignmentOf(req, { collection, id });
  const toDesk = action === 'submit' || action === 'withdraw';
  const authors = [assignment?.writer ?? idOf(after['createdBy']), idOf(before['stageBy'])];
  const editors = assignment?.editor ? [assignment.editor] : [];
  const recipients = toDesk ? (editors.length > 0 ? editors : await desk(req)) : authors;
  const note = typeof after['stageNote'] === 'string' ? after['stageNote'] : null;
  await notify(req, recipients, {
    kind: action,
    subject: collection,
    documentId: id,
    title: titleOf(after) ?? id,
    note,
  });
}
