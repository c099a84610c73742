'use client';

import { Button, toast } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';

import { send, type Answer } from '../../../newsroom/admin/ask.ts';
import { dateTime, fromInput, toInput } from '../../../newsroom/admin/seoul.ts';
import '../../../platform/admin/panel.css';
import '../../../newsroom/admin/newsroom.css';
import type { Item } from '../items.ts';
import { words, type Language } from '../words.ts';

/** Something, and when it is to be. */
export interface Move {
  readonly item: Item;
  readonly at: string;
}

interface Given {
  readonly move: Move;
  readonly language: Language;
  readonly onDone: () => void;
}

type Refused = Extract<Answer<unknown>, { ok: false }>;

/** By the step that scheduled it: whether it may be, and whether the text is fit for it, is decided there. */
function reschedule(
  { collection, id, kind }: Item,
  at: string,
  comment: string,
  language: Language,
) {
  const said = comment === '' ? {} : { comment };
  return kind === 'release'
    ? send(`/api/issues/${id}/release`, { at }, language)
    : send(`/api/${collection}/${id}/transition`, { action: 'schedule', at, ...said }, language);
}

const refusal = (problem: string): Refused => ({ ok: false, problems: [problem], warnings: [] });

const text = (form: FormData, name: string) => {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
};

function useMove({ language, move, onDone }: Given) {
  const w = words[language];
  const router = useRouter();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [busy, setBusy] = useState(false);
  const confirm = async (form: FormData) => {
    const at = fromInput(text(form, 'at'));
    if (at === null || Date.parse(at) <= Date.now()) {
      setRefused(refusal(w.past));
      return;
    }
    setBusy(true);
    const answer = await reschedule(move.item, at, text(form, 'comment'), language);
    setBusy(false);
    if (!answer.ok) {
      setRefused(answer);
      return;
    }
    toast.success(w.moved(move.item.title, dateTime(at)));
    router.refresh();
    onDone();
  };
  return { busy, confirm, refused };
}

function Refusal({ refused, w }: { refused: Refused; w: (typeof words)[Language] }) {
  return (
    <div role="alert">
      {refused.problems.map((problem) => (
        <p className="bbk-panel__problem" key={problem}>
          {problem}
        </p>
      ))}
      {refused.warnings.length > 0 && (
        <>
          <p>{w.warned}</p>
          <ul className="bbk-step__warnings">
            {refused.warnings.map(({ message, rule }) => (
              <li key={rule + message}>{message}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Asks for the new time, or whether the one that it was dragged to is meant. */
export function MoveDialog(given: Given): ReactNode {
  const { language, move, onDone } = given;
  const w = words[language];
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const { busy, confirm, refused } = useMove(given);
  useEffect(() => dialog.current?.showModal(), []);
  const isWarned = (refused?.warnings.length ?? 0) > 0;
  return (
    <dialog ref={dialog} className="bbk-dialog bbk-step" aria-labelledby={title} onClose={onDone}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void confirm(new FormData(event.currentTarget));
        }}
      >
        <h2 id={title}>{w.moveIt(move.item.title || w.untitled)}</h2>
        <p>{dateTime(move.item.at)}</p>
        <label>
          {w.at}
          <input type="datetime-local" name="at" required defaultValue={toInput(move.at)} />
        </label>
        {isWarned && (
          <label>
            {w.reason}
            <textarea name="comment" rows={3} minLength={2} maxLength={2000} required />
          </label>
        )}
        {refused && <Refusal refused={refused} w={w} />}
        <div className="bbk-dialog__buttons">
          <Button buttonStyle="secondary" margin={false} onClick={() => dialog.current?.close()}>
            {w.cancel}
          </Button>
          <Button type="submit" margin={false} disabled={busy}>
            {busy ? w.saving : w.confirm}
          </Button>
        </div>
      </form>
    </dialog>
  );
}
