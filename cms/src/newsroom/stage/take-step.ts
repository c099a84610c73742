import { APIError, Forbidden, NotFound, type PayloadRequest } from 'payload';

import { atOnce } from '../../platform/at-once.ts';
import { say } from '../../platform/say.ts';
import type { Doc } from '../../platform/stored.ts';
import { timeOf } from '../../workflow/public.ts';
import { decide } from '../../workflow/stages/decide.ts';
import type { Gate } from '../../workflow/stages/gates.ts';
import { stateOf } from '../../workflow/stages/stages.ts';
import type { Action, Transition } from '../../workflow/stages/transitions.ts';
import { actionWords, needWords, stateWords } from '../../workflow/stages/words.ts';
import { changeOf, type Asked } from './change.ts';
import { factsOf, type Subject } from './facts.ts';
import { passGates } from './gate.ts';
import { latestOf } from './latest.ts';
import { announceStep, endStep } from './write.ts';

const refuse = (req: PayloadRequest, [ko, en]: readonly [string, string], status: number) =>
  new APIError(say(req, ko, en), status, undefined, true);

function refuseState(req: PayloadRequest, action: Action, latest: Doc) {
  const [state, step] = [stateWords[stateOf(latest)], actionWords[action]];
  return refuse(
    req,
    [
      `지금 이 문서는 ‘${state[0]}’ 단계라서 ‘${step[0]}’을(를) 할 수 없습니다.`,
      `It is “${state[1]}” now: “${step[1]}” is not possible.`,
    ],
    409,
  );
}

/** What somebody has seen is what they decide on: not what another has written since. */
function refuseUnseen(req: PayloadRequest, latest: Doc, seen: string | undefined): void {
  if (seen === undefined || timeOf(seen) === timeOf(latest['updatedAt'])) return;
  throw refuse(
    req,
    [
      '그사이 다른 사람이 고쳤습니다. 새로고침해서 바뀐 글을 확인한 뒤 다시 해 주세요.',
      'It was changed in the meantime. Reload, look at the change, and try again.',
    ],
    409,
  );
}

function refuseLack(req: PayloadRequest, { needs }: Transition, asked: Asked): void {
  if (needs === 'nothing') return;
  const given = {
    comment: asked.comment !== undefined,
    time: (timeOf(asked.at) ?? 0) > Date.now(),
    correction: asked.correction !== undefined,
  };
  if (!given[needs]) throw refuse(req, needWords[needs], 400);
}

/** Decides whether the step may be taken. @throws APIError, with a sentence for whoever asks */
async function permit(req: PayloadRequest, subject: Subject, latest: Doc, asked: Asked) {
  const decision = decide(asked.action, await factsOf(req, subject, latest), req.user);
  if (!decision.ok) {
    throw decision.error === 'forbidden'
      ? new Forbidden(req.t)
      : refuseState(req, asked.action, latest);
  }
  refuseUnseen(req, latest, asked.seen);
  refuseLack(req, decision.transition, asked);
  return decision.transition;
}

/**
 * Takes one step with a document: the change, its entry in the log, the messages, and what readers are to see, in
 * one transaction, with the rights of whoever asks.
 */
export async function takeStep(
  req: PayloadRequest,
  subject: Subject,
  asked: Asked,
  gates: readonly Gate[],
): Promise<Doc> {
  const { collection, id } = subject;
  return atOnce(req, async () => {
    const latest = await latestOf(req, subject);
    if (!latest) throw new NotFound(req.t);
    const { gated, to } = await permit(req, subject, latest, asked);
    const { data, ...how } = changeOf(asked, latest);
    const { action } = asked;
    const comment = asked.comment ?? null;
    const at = { req, collection, action, doc: { ...latest, ...data } };
    const passed = gated ? await passGates(gates, at, comment) : [];
    announceStep(req, collection, id, { action, to, comment, passed });
    try {
      const user = req.user;
      const common = { collection: collection as 'articles', id, depth: 0, locale: 'ko' } as const;
      return await req.payload.update({
        ...common,
        ...how,
        data,
        overrideAccess: false,
        user,
        req,
      });
    } finally {
      endStep(req, collection, id);
    }
  });
}
