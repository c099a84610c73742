import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
} from 'payload';

import { stored, type Doc } from '../../platform/stored.ts';
import { mayPublish } from '../../workflow/roles.ts';
import type { Gate } from '../../workflow/stages/gates.ts';
import { stageAfter } from '../../workflow/stages/next.ts';
import { isRetracted, isScheduled, stageOf, type Stage } from '../../workflow/stages/stages.ts';
import { tellOfStep } from '../inbox/tell-of-step.ts';
import { holdAtGates } from './gate.ts';
import { isEdited } from './text.ts';
import { stepOf, writeOf } from './write.ts';

/** Times are set by those who may publish; the clock and other parts of the system act for them. */
const isOrdered = (req: PayloadRequest, data: Doc) =>
  isScheduled(data) && (!req.user || mayPublish(req.user));

const shownOf = (doc: Doc | null) => {
  if (doc?.['_status'] === 'published' && !doc['deletedAt']) return 'document';
  return doc && isRetracted(doc) ? 'notice' : 'nothing';
};

async function stageOfSave(
  req: PayloadRequest,
  collection: string,
  before: Doc,
  data: Doc,
): Promise<Stage> {
  const { isDraft, restores, unpublishes } = writeOf(req, collection);
  // A version that is restored as a draft still says what it was.
  const publishes = data['_status'] === 'published' && !(restores && isDraft);
  const shown = shownOf(await stored(req, collection, String(before['id'])));
  return stageAfter({
    was: stageOf(before),
    shown,
    publishes,
    isDraft,
    unpublishes,
    isEdited: isEdited(before, data),
    isOrdered: isOrdered(req, data),
  });
}

const changedTo = (req: PayloadRequest, stage: Stage, note: string | null) => ({
  stage,
  stageAt: new Date().toISOString(),
  stageBy: req.user?.id ?? null,
  stageNote: note,
});

/** What nobody writes but this hook, as it was. */
const keptOf = ({ stageAt, stageBy, stageNote, retraction }: Doc) => ({
  stageAt: stageAt ?? null,
  stageBy: stageBy ?? null,
  stageNote: stageNote ?? null,
  retraction: retraction ?? {},
});

const noticeOf = (stage: Stage, before: Doc, comment: string | null) => {
  if (stage !== 'retracted') return { at: null, notice: null };
  return stageOf(before) === 'retracted'
    ? before['retraction']
    : { at: new Date().toISOString(), notice: comment };
};

/** Moved to the trash, or back: nothing of its text, and no step. */
const isTrashing = (before: Doc, data: Doc) =>
  Boolean(before['deletedAt']) !== Boolean(data['deletedAt']);

/** Decides the stage of what is saved, whoever saves it and whatever they say it is. */
export const holdsStage =
  (gates: readonly Gate[]): CollectionBeforeChangeHook =>
  async ({ collection, data, operation, originalDoc, req }) => {
    const after = data as Doc;
    if (operation === 'create') {
      const stage = after['_status'] === 'published' ? 'published' : 'draft';
      if (stage === 'published') {
        await holdAtGates(gates, {
          req,
          collection: collection.slug,
          action: 'publish',
          doc: after,
        });
      }
      return { ...after, ...changedTo(req, stage, null), retraction: {} };
    }
    const before = originalDoc as Doc;
    if (isTrashing(before, after)) return { ...after, stage: stageOf(before), ...keptOf(before) };
    const step = stepOf(req, collection.slug, before['id']);
    const stage = step?.to ?? (await stageOfSave(req, collection.slug, before, after));
    if (!step && stage === 'published') {
      // What is saved does not say which document it is of: gates look up what belongs to it.
      const doc = { ...after, id: before['id'] };
      await holdAtGates(gates, { req, collection: collection.slug, action: 'publish', doc });
    }
    if (!step && stage === stageOf(before)) return { ...after, stage, ...keptOf(before) };
    const comment = step?.comment ?? null;
    const retraction = noticeOf(stage, before, comment);
    return { ...after, ...changedTo(req, stage, comment), retraction };
  };

/** Tells whom it concerns of a step, and of a save that is as good as one. */
export const tellsOfStage: CollectionAfterChangeHook = async ({
  collection,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation !== 'update') return doc as unknown;
  const [before, after] = [previousDoc as Doc, doc as Doc];
  const action = stepOf(req, collection.slug, after['id'])?.action;
  const isNew = stageOf(before) !== stageOf(after);
  const implied = isNew && stageOf(after) === 'published' ? 'publish' : null;
  const told = action ?? implied;
  if (told) await tellOfStep(req, { collection: collection.slug, action: told, before, after });
  return doc as unknown;
};
