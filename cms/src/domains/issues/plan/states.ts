/** How far an entry of an issue is on its way into print, in order. */
export const productionStates = ['planned', 'written', 'review', 'approved', 'laidOut'] as const;
export type ProductionState = (typeof productionStates)[number];

export const stateWords = {
  planned: ['기획', 'Planned'],
  written: ['원고', 'Written'],
  review: ['검토', 'In review'],
  approved: ['승인', 'Approved'],
  laidOut: ['조판', 'Laid out'],
} as const satisfies Record<ProductionState, readonly [ko: string, en: string]>;

/** What the desk says of entries that are no article of ours; that they are laid out is marked on every entry. */
export const handStates = productionStates.filter((state) => state !== 'laidOut');
export type HandState = Exclude<ProductionState, 'laidOut'>;

const ofStage: Readonly<Record<string, HandState>> = {
  review: 'review',
  approved: 'approved',
  published: 'approved',
};

/** What the newsroom knows of an article's progress. */
export type Progress = { stage: string | null; isPublished: boolean; isWritten: boolean };

/** The state of an article, as its own workflow has it. */
export function stateOfArticle({ stage, isPublished, isWritten }: Progress): HandState {
  const known = stage === null ? undefined : ofStage[stage];
  if (known) return known;
  if (isPublished) return 'approved';
  return isWritten ? 'written' : 'planned';
}
