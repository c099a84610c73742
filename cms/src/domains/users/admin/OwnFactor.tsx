'use client';

import { useState, type ReactNode } from 'react';

import type { Offer } from '../second-factor/offer.ts';

import { ask } from './ask.ts';
import { Setup } from './SecondFactorSteps.tsx';
import { useAnswer } from './useAnswer.ts';
import type { Words } from './words.ts';

type State = { enabled: boolean; required: boolean; recoveryLeft: number };

/** Not a form: the panel stands inside the document's own. */
function Code({
  label,
  action,
  onCode,
}: {
  label: string;
  action: string;
  onCode: (code: string) => void;
}) {
  const [code, setCode] = useState('');
  return (
    <>
      <label className="bbk-login__field" htmlFor="own-code">
        <span>{label}</span>
        <input
          id="own-code"
          autoComplete="one-time-code"
          value={code}
          onChange={({ target }) => setCode(target.value)}
        />
      </label>
      <button type="button" disabled={code.length < 6} onClick={() => onCode(code.trim())}>
        {action}
      </button>
    </>
  );
}

/** One's own second factor: on, off, and how many codes are left. */
export function OwnFactor({ w }: { w: Words }): ReactNode {
  const { answer, again } = useAnswer<State>('second-factor');
  const [offer, setOffer] = useState<Offer | null>(null);
  const [problem, setProblem] = useState('');
  if (!answer) return null;
  const send = async (path: string, data: object) => {
    const result = await ask('POST', path, data, w.failed);
    setProblem(result.ok ? '' : result.problem.message);
    if (!result.ok) return;
    setOffer(null);
    again();
  };
  const begin = async () => {
    const result = await ask<Offer>('POST', 'second-factor/offer', {}, w.failed);
    if (result.ok) setOffer(result.body);
  };
  return (
    <>
      <p role="status">{answer.enabled ? `${w.on} · ${w.left} ${answer.recoveryLeft}` : w.off}</p>
      {!answer.enabled && !offer && (
        <button type="button" onClick={() => void begin()}>
          {w.turnOn}
        </button>
      )}
      {offer && <Setup offer={offer} w={w} />}
      {offer && (
        <Code
          label={w.firstCode}
          action={w.turnOn}
          onCode={(code) => void send('second-factor', { setup: offer.setup, code })}
        />
      )}
      {answer.enabled && (
        <Code
          label={w.code}
          action={w.turnOff}
          onCode={(code) => void send('second-factor/remove', { code })}
        />
      )}
      {problem && <p role="alert">{problem}</p>}
    </>
  );
}
