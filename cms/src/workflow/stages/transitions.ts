import type { Stage } from './stages.ts';

/** What somebody does to a document that moves it on. The order is that of the buttons. */
export const actions = [
  'submit',
  'approve',
  'publish',
  'schedule',
  'unschedule',
  'requestChanges',
  'withdraw',
  'correct',
  'retract',
  'reinstate',
  'unpublish',
] as const;
export type Action = (typeof actions)[number];

/** What has to be said with it. */
export type Needs = 'nothing' | 'comment' | 'time' | 'correction';

/**
 * `author`: whoever may write the document. `submitter`: who has submitted it, or may publish.
 * `publisher`: editors and admins.
 */
export type Actor = 'author' | 'submitter' | 'publisher';

export type Transition = {
  from: readonly Stage[];
  to: Stage;
  by: Actor;
  needs: Needs;
  /** Only while readers have the document. */
  live?: true;
  /** Only while a time is set. */
  scheduled?: true;
  /** Whether it has to pass the gates: it brings the text closer to its readers. */
  gated?: true;
};

const unpublishedStages = ['draft', 'review', 'approved'] as const;
const liveStages = ['draft', 'review', 'approved', 'published'] as const;

/** The whole of the state machine: what leads from where to where, by whom. */
export const transitions: Record<Action, Transition> = {
  submit: { from: ['draft'], to: 'review', by: 'author', needs: 'nothing' },
  withdraw: { from: ['review'], to: 'draft', by: 'submitter', needs: 'nothing' },
  requestChanges: { from: ['review', 'approved'], to: 'draft', by: 'publisher', needs: 'comment' },
  approve: { from: ['review'], to: 'approved', by: 'publisher', needs: 'nothing', gated: true },
  publish: {
    from: unpublishedStages,
    to: 'published',
    by: 'publisher',
    needs: 'nothing',
    gated: true,
  },
  schedule: {
    from: unpublishedStages,
    to: 'approved',
    by: 'publisher',
    needs: 'time',
    gated: true,
  },
  unschedule: {
    from: ['approved'],
    to: 'approved',
    by: 'publisher',
    needs: 'nothing',
    scheduled: true,
  },
  correct: {
    from: ['published'],
    to: 'published',
    by: 'publisher',
    needs: 'correction',
    live: true,
  },
  unpublish: { from: liveStages, to: 'draft', by: 'publisher', needs: 'nothing', live: true },
  retract: { from: liveStages, to: 'retracted', by: 'publisher', needs: 'comment', live: true },
  reinstate: { from: ['retracted'], to: 'draft', by: 'publisher', needs: 'comment' },
};
