import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload';

import type { Problem } from '../../workflow/stages/gates.ts';
import type { Stage } from '../../workflow/stages/stages.ts';
import type { Action } from '../../workflow/stages/transitions.ts';

/** A step that somebody takes, on its way through the save that it is. */
export type Step = {
  action: Action;
  to: Stage;
  comment: string | null;
  /** What the gates warned of, and was passed with a reason. */
  passed: readonly Problem[];
};

/** How a save was asked for; hooks of the change are not told. */
type Write = { isDraft: boolean; unpublishes: boolean; restores: boolean };

// By names, not symbols: Payload copies the context, by its names, within one request.
type Context = { stageSteps?: Map<string, Step>; stageWrites?: Map<string, Write> };

const keyOf = (collection: string, id: unknown) => `${collection}:${String(id)}`;

/** Says which step the next save of a document is. */
export function announceStep(
  req: PayloadRequest,
  collection: string,
  id: string,
  step: Step,
): void {
  const context = req.context as Context;
  (context.stageSteps ??= new Map<string, Step>()).set(keyOf(collection, id), step);
}

/** The step that this save of a document is, if it is one. */
export const stepOf = (req: PayloadRequest, collection: string, id: unknown): Step | null =>
  (req.context as Context).stageSteps?.get(keyOf(collection, id)) ?? null;

export function endStep(req: PayloadRequest, collection: string, id: unknown): void {
  (req.context as Context).stageSteps?.delete(keyOf(collection, id));
}

const writes = ['create', 'update', 'updateByID', 'restoreVersion'];
const isTrue = (value: unknown) => value === true || value === 'true';

/** Notes how a save was asked for. */
// oxlint-disable-next-line typescript/no-deprecated -- the values are, not the name
export const notesWrite: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (!writes.includes(operation)) return args;
  const { draft, unpublishAllLocales } = args as { draft?: unknown; unpublishAllLocales?: unknown };
  const context = req.context as Context;
  const write = {
    isDraft: isTrue(draft),
    unpublishes: isTrue(unpublishAllLocales),
    restores: operation === 'restoreVersion',
  };
  (context.stageWrites ??= new Map<string, Write>()).set(collection.slug, write);
  return args;
};

export const writeOf = (req: PayloadRequest, collection: string): Write =>
  (req.context as Context).stageWrites?.get(collection) ?? {
    isDraft: false,
    unpublishes: false,
    restores: false,
  };
