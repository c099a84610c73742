import { timeOf } from '../public.ts';

/** Where the newest version of a document stands. The order is that of the select in the admin. */
export const stages = ['draft', 'review', 'approved', 'published', 'retracted'] as const;
export type Stage = (typeof stages)[number];

/** What people call it: two of them follow from other facts of the document, and are stored nowhere. */
export type State = Stage | 'scheduled' | 'corrected';

type Doc = Readonly<Record<string, unknown>>;

const isStage = (value: unknown): value is Stage => stages.some((stage) => stage === value);

/** The stage of a version; one that is older than stages says it by its status. */
export function stageOf(doc: Doc | null | undefined): Stage {
  const stage = doc?.['stage'];
  if (isStage(stage)) return stage;
  return doc?.['_status'] === 'published' ? 'published' : 'draft';
}

/** Whether it is to become public at a set time that is still to come. */
export const isScheduled = (doc: Doc, now = Date.now()): boolean =>
  (timeOf(doc['publishAt']) ?? now) > now;

const isCorrected = ({ corrections }: Doc) => Array.isArray(corrections) && corrections.length > 0;

/** What the newest version of a document is, in the newsroom's words. */
export function stateOf(doc: Doc, now = Date.now()): State {
  const stage = stageOf(doc);
  if (stage === 'approved' && isScheduled(doc, now)) return 'scheduled';
  if (stage === 'published' && isCorrected(doc)) return 'corrected';
  return stage;
}

/** Whether readers have a notice in its place, that says it was retracted. */
export const isRetracted = (doc: Doc): boolean =>
  doc['stage'] === 'retracted' && doc['_status'] !== 'published' && !doc['deletedAt'];
