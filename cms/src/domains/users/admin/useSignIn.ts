'use client';

import { useState } from 'react';

import { useIsAtWork } from '../../../platform/admin/use-is-at-work.ts';
import type { Offer } from '../second-factor/offer.ts';

import { ask, type Problem } from './ask.ts';

type State = { given: object | null; problem: Problem | null; offer: Offer | null; busy: boolean };
const start: State = { given: null, problem: null, offer: null, busy: false };

/** Goes on to the admin, as a whole new page: everything in it was made for a stranger. */
const enter = (to: string) => window.location.assign(to);

/**
 * A way in that may take two steps: what is given first, and where it is asked for a code with it. `problem` is
 * said to whoever logs in, unless all that is missing is the next step.
 */
export function useSignIn(path: 'login' | 'reset-password', to: string, failed: string) {
  const [state, setState] = useState(start);
  const isAtWork = useIsAtWork();
  const { busy, given, offer, problem } = state;
  const send = async (data: object) => {
    setState({ ...state, busy: true });
    const answer = await ask(
      'POST',
      path,
      { ...data, ...(offer ? { setup: offer.setup } : {}) },
      failed,
    );
    if (answer.ok) {
      enter(to);
      return;
    }
    const { secondFactor: step } = answer.problem;
    const asked = step === 'code' || step === 'setup';
    setState({
      busy: false,
      given: step || given ? { ...given, ...data } : null,
      offer: answer.problem.offer ?? offer,
      problem: asked ? null : answer.problem,
    });
  };
  return {
    busy: busy || !isAtWork,
    offer,
    message: problem?.message ?? null,
    /** Whether a code is asked for now. */
    needsCode: given !== null,
    first: send,
    withCode: (code: string) => send({ ...given, code }),
    restart: () => setState(start),
  };
}
