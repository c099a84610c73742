import type { PayloadRequest } from 'payload';

import { idOf } from '../../content/pictures/used.ts';
import type { Doc } from '../../platform/stored.ts';
import { timeOf } from '../../workflow/public.ts';
import { allowedActions } from '../../workflow/stages/decide.ts';
import { stateOf, type State } from '../../workflow/stages/stages.ts';
import { transitions, type Action, type Needs } from '../../workflow/stages/transitions.ts';
import { assignmentOf } from '../assignments/store.ts';
import { namesOf } from '../people/names.ts';
import { factsOf, type Subject } from './facts.ts';
import { latestOf } from './latest.ts';

type Person = { id: string; name: string };

/** How a document stands, for whoever asks: what the panel beside it shows. */
export interface Overview {
  readonly state: State;
  /** Whether readers have it now, whatever its newest version is. */
  readonly isLive: boolean;
  readonly since: string | null;
  readonly by: Person | null;
  readonly note: string | null;
  readonly publishAt: string | null;
  readonly writer: Person | null;
  readonly editor: Person | null;
  readonly due: string | null;
  /** The `updatedAt` of the version that this is about. */
  readonly seen: string;
  readonly actions: readonly { action: Action; needs: Needs }[];
}

const iso = (value: unknown) => {
  const time = timeOf(value);
  return time === null ? null : new Date(time).toISOString();
};

export async function overviewOf(req: PayloadRequest, subject: Subject): Promise<Overview | null> {
  const latest: Doc | null = await latestOf(req, subject);
  if (!latest) return null;
  const facts = await factsOf(req, subject, latest);
  const assignment = await assignmentOf(req, subject);
  const people = {
    by: idOf(latest['stageBy']),
    writer: assignment?.writer,
    editor: assignment?.editor,
  };
  const name = await namesOf(req, Object.values(people));
  const note = latest['stageNote'];
  return {
    state: stateOf(latest),
    isLive: facts.isLive,
    since: iso(latest['stageAt']),
    by: name(people.by),
    note: typeof note === 'string' && note !== '' ? note : null,
    publishAt: iso(latest['publishAt']),
    writer: name(people.writer),
    editor: name(people.editor),
    due: assignment?.due ?? null,
    seen: iso(latest['updatedAt']) ?? '',
    actions: latest['deletedAt']
      ? []
      : allowedActions(facts, req.user).map((action) => ({
          action,
          needs: transitions[action].needs,
        })),
  };
}
