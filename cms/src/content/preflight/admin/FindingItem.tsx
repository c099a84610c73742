'use client';

import { Button } from '@payloadcms/ui';
import { useId, useState, type ReactNode } from 'react';

import type { ShownFinding } from '../endpoints.ts';
import type { Words } from './words.ts';

interface Props {
  readonly finding: ShownFinding;
  readonly w: Words;
  readonly onJump: (path: string) => void;
  /** Undefined where whoever looks may not let it stand, or can not yet. */
  readonly onPass: ((key: string, reason: string) => Promise<string | null>) | undefined;
}

function ReasonForm({ finding, w, onPass, onEnd }: Omit<Props, 'onJump'> & { onEnd: () => void }) {
  const field = useId();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const keep = async () => {
    setBusy(true);
    const wrong = await onPass?.(finding.key, reason).catch(() => w.failed);
    setBusy(false);
    if (wrong) setProblem(wrong);
    else onEnd();
  };
  return (
    <div className="bbk-preflight__form">
      <label htmlFor={field}>{w.reason}</label>
      <textarea
        id={field}
        rows={2}
        maxLength={500}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      {problem && (
        <p className="bbk-panel__problem" role="alert">
          {problem}
        </p>
      )}
      <div className="bbk-preflight__buttons">
        <Button size="small" margin={false} disabled={busy} onClick={() => void keep()}>
          {w.keep}
        </Button>
        <Button size="small" margin={false} buttonStyle="secondary" onClick={onEnd}>
          {w.cancel}
        </Button>
      </div>
    </div>
  );
}

/** One finding: what it is about leads to the field; a warning can be let stand. */
export function FindingItem({ finding, w, onJump, onPass }: Props): ReactNode {
  const [asking, setAsking] = useState(false);
  const { label, level, message, override, path } = finding;
  return (
    <li className="bbk-preflight__finding" data-level={override ? 'passed' : level}>
      <button
        type="button"
        className="bbk-preflight__jump"
        title={w.jump(label)}
        onClick={() => onJump(path)}
      >
        <span className="bbk-preflight__level">{w.level[level]}</span> {label}
      </button>
      <p>{message}</p>
      {override && (
        <p className="bbk-preflight__passed">
          {w.passed(override.by)}: {override.reason}
        </p>
      )}
      {level === 'warning' && !override && onPass && !asking && (
        <button type="button" className="bbk-preflight__pass" onClick={() => setAsking(true)}>
          {w.pass}
        </button>
      )}
      {asking && (
        <ReasonForm finding={finding} w={w} onPass={onPass} onEnd={() => setAsking(false)} />
      )}
    </li>
  );
}
