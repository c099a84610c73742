import type { Stage } from './stages.ts';

/** What a save is, where it is no transition that somebody asked for. */
export type Save = {
  was: Stage;
  /** What readers have before it. */
  shown: 'nothing' | 'document' | 'notice';
  /** Whether what is saved becomes what readers have. */
  publishes: boolean;
  /** Saved beside what readers have, which stays as it is. */
  isDraft: boolean;
  /** Takes everything from readers, the notice of a retraction too. */
  unpublishes: boolean;
  /** Whether its text differs from what was there. */
  isEdited: boolean;
  /** Somebody who may publish has set a time for it, now or before. */
  isOrdered: boolean;
};

/**
 * The stage after a save. Whoever publishes approves by it, also through the API; a text that was approved and is
 * changed is approved no more, unless an editor has ordered when it is published: then only editors change it.
 */
export function stageAfter(save: Save): Stage {
  const { isDraft, isEdited, isOrdered, publishes, shown, unpublishes, was } = save;
  if (publishes) return 'published';
  if (unpublishes || (!isDraft && shown === 'document')) return 'draft';
  if (was !== 'retracted' && isOrdered) return 'approved';
  if (was === 'published') return 'draft';
  if (was === 'approved' && isEdited) return 'draft';
  return was;
}
