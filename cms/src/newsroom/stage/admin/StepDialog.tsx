'use client';

import { Button } from '@payloadcms/ui';
import { useId, useState, type ReactNode, type RefObject } from 'react';

import type { Action, Needs } from '../../../workflow/stages/transitions.ts';
import { actionWords } from '../../../workflow/stages/words.ts';
import type { Answer, Warning } from '../../admin/ask.ts';
import { fromInput } from '../../admin/seoul.ts';
import { consequences, kindWords, type StepWords } from './words.ts';

export interface Given {
  readonly comment?: string;
  readonly at?: string | null;
  readonly correction?: { readonly kind: string; readonly text: string; readonly place: string };
}

interface Props {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly step: { readonly action: Action; readonly needs: Needs };
  readonly w: StepWords;
  readonly language: 'ko' | 'en';
  readonly onConfirm: (given: Given) => Promise<Answer<unknown>>;
}

const text = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
};

function givenIn(form: FormData, needs: Needs): Given {
  const comment = text(form, 'comment');
  const correction = {
    kind: text(form, 'kind'),
    text: text(form, 'text'),
    place: text(form, 'place'),
  };
  return {
    ...(comment !== '' && { comment }),
    ...(needs === 'time' && { at: fromInput(text(form, 'at')) }),
    ...(needs === 'correction' && { correction }),
  };
}

function Correction({ language, w }: Pick<Props, 'language' | 'w'>) {
  return (
    <>
      <label>
        {w.kind}
        <select name="kind" defaultValue="correction">
          {Object.entries(kindWords).map(([kind, [ko, en]]) => (
            <option key={kind} value={kind}>
              {language === 'ko' ? ko : en}
            </option>
          ))}
        </select>
      </label>
      <label>
        {w.place}
        <input name="place" maxLength={200} />
      </label>
      <label>
        {w.text}
        <textarea name="text" rows={4} required minLength={2} maxLength={2000} />
      </label>
    </>
  );
}

const Warnings = ({ warnings }: { warnings: readonly Warning[] }) => (
  <ul className="bbk-step__warnings">
    {warnings.map(({ message, rule }) => (
      <li key={rule + message}>{message}</li>
    ))}
  </ul>
);

/** Says what will happen, asks what has to be said with it, and shows why it can not be done. */
export function StepDialog({ dialog, language, onConfirm, step, w }: Props): ReactNode {
  const title = useId();
  const [refused, setRefused] = useState<Extract<Answer<unknown>, { ok: false }> | null>(null);
  const [busy, setBusy] = useState(false);
  const { action, needs } = step;
  const say = (pair: readonly [string, string] | undefined) =>
    pair?.[language === 'ko' ? 0 : 1] ?? null;
  const confirm = async (form: HTMLFormElement) => {
    setBusy(true);
    const answer = await onConfirm(givenIn(new FormData(form), needs));
    setRefused(answer.ok ? null : answer);
    setBusy(false);
  };
  const isWarned = (refused?.warnings.length ?? 0) > 0;
  const label = action === 'retract' ? w.notice : isWarned ? w.reason : w.comment;
  const isAsked = needs === 'comment' || isWarned;
  return (
    <dialog ref={dialog} className="bbk-dialog bbk-step" aria-labelledby={title}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          // It stands inside the form of the document in React's tree, though not in the page's.
          event.stopPropagation();
          void confirm(event.currentTarget);
        }}
      >
        <h2 id={title}>{say(actionWords[action])}</h2>
        {say(consequences[action]) && <p>{say(consequences[action])}</p>}
        {needs === 'time' && (
          <label>
            {w.at}
            <input type="datetime-local" name="at" required />
          </label>
        )}
        {needs === 'correction' && <Correction language={language} w={w} />}
        {needs !== 'correction' && (
          <label>
            {isAsked ? label : `${label} (${w.optional})`}
            <textarea name="comment" rows={3} maxLength={2000} required={isAsked} />
          </label>
        )}
        {refused && (
          <div role="alert">
            {refused.problems.map((problem) => (
              <p className="bbk-panel__problem" key={problem}>
                {problem}
              </p>
            ))}
            <Warnings warnings={refused.warnings} />
          </div>
        )}
        <div className="bbk-dialog__buttons">
          <Button buttonStyle="secondary" margin={false} onClick={() => dialog.current?.close()}>
            {w.cancel}
          </Button>
          <Button type="submit" margin={false} disabled={busy}>
            {busy ? w.saving : say(actionWords[action])}
          </Button>
        </div>
      </form>
    </dialog>
  );
}
