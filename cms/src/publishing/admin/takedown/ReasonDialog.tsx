'use client';

import { Button } from '@payloadcms/ui';
import { useId, useRef, useState, type ReactNode, type RefObject } from 'react';

import type { Words } from './words.ts';

interface Props {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly w: Words;
  readonly what: string;
  readonly action: string;
  /** Answers with what is wrong; null where it worked. */
  readonly onConfirm: (reason: string) => Promise<string | null>;
}

/** Asks once more, and why: what is done here is seen by readers at once, and kept in the log. */
export function ReasonDialog({ dialog, w, what, action, onConfirm }: Props): ReactNode {
  const [title, label] = [useId(), useId()];
  const reason = useRef<HTMLTextAreaElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const confirm = async () => {
    setBusy(true);
    setProblem(await onConfirm(reason.current?.value ?? ''));
    setBusy(false);
  };
  return (
    <dialog ref={dialog} className="bbk-dialog" aria-labelledby={title}>
      <h2 id={title}>{w.title}</h2>
      <p>{what}</p>
      <label htmlFor={label}>{w.reason}</label>
      <textarea ref={reason} id={label} rows={3} maxLength={2000} />
      {problem && (
        <p className="bbk-panel__problem" role="alert">
          {problem}
        </p>
      )}
      <div className="bbk-dialog__buttons">
        <Button buttonStyle="secondary" margin={false} onClick={() => dialog.current?.close()}>
          {w.cancel}
        </Button>
        <Button
          className="bbk-dialog__action"
          margin={false}
          disabled={busy}
          onClick={() => void confirm()}
        >
          {action}
        </Button>
      </div>
    </dialog>
  );
}
