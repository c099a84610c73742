import { mayPublish, roleOf } from '../roles.ts';
import type { Stage } from './stages.ts';
import { actions, transitions, type Action, type Actor, type Transition } from './transitions.ts';

/** What the rules ask of a document, and of whoever asks. */
export type Facts = {
  stage: Stage;
  /** Whether readers have it now, whatever its newest version is. */
  isLive: boolean;
  isScheduled: boolean;
  /** Whether it is theirs: they made it, or it was assigned to them. */
  isOwn: boolean;
  /** Whether they have brought it where it is. */
  isSubmitter: boolean;
};

export type Refusal = 'forbidden' | 'notFromHere';
type Decision = { ok: true; transition: Transition } | { ok: false; error: Refusal };

const isActor: Record<Actor, (user: unknown, facts: Facts) => boolean> = {
  author: (user, { isOwn }) =>
    mayPublish(user) || roleOf(user) === 'writer' || (roleOf(user) === 'contributor' && isOwn),
  submitter: (user, { isSubmitter }) => mayPublish(user) || (roleOf(user) !== null && isSubmitter),
  publisher: (user) => mayPublish(user),
};

/** Whether somebody may take this step now. */
export function decide(action: Action, facts: Facts, user: unknown): Decision {
  const transition = transitions[action];
  if (!isActor[transition.by](user, facts)) return { ok: false, error: 'forbidden' };
  const fits =
    transition.from.includes(facts.stage) &&
    (!transition.live || facts.isLive) &&
    (!transition.scheduled || facts.isScheduled);
  return fits ? { ok: true, transition } : { ok: false, error: 'notFromHere' };
}

/** Every step that somebody may take now, in the order of the buttons. */
export const allowedActions = (facts: Facts, user: unknown): Action[] =>
  actions.filter((action) => decide(action, facts, user).ok);
