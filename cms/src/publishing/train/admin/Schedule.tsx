'use client';

import { Banner, Button } from '@payloadcms/ui';
import { useState, type ReactNode } from 'react';

import { dateAndTime } from '../../admin/format.ts';
import type { ReleaseState } from '../endpoints.ts';
import { wordsIn, type Language } from './words.ts';

interface Given {
  planned: ReleaseState['planned'];
  set: (at: string | null) => Promise<void>;
  language: Language;
}

/** What the field says, in Seoul's time, which knows no summer time: `2026-11-25T10:00` or with seconds. */
function instantOf(local: string): string | null {
  const time = new Date(`${local.length === 16 ? `${local}:00` : local}+09:00`);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}

function State({ planned, language }: Pick<Given, 'planned' | 'language'>) {
  const w = wordsIn[language];
  if (!planned) return <p role="status">{w.noPlan}</p>;
  const at = dateAndTime(planned.at);
  return (
    <Banner type={planned.problem ? 'error' : 'info'}>
      <div role="status">
        <strong>{planned.problem ? w.notDone(at) : w.planned(at)}</strong>
        {planned.problem?.split('\n').map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </Banner>
  );
}

/** Sets the second of the release; or releases at once, on the second press. */
export function Schedule({ planned, set, language }: Given): ReactNode {
  const w = wordsIn[language];
  const [local, setLocal] = useState('');
  const [isSure, setSure] = useState(false);
  const at = instantOf(local);
  const now = () => {
    if (isSure) void set('now');
    setSure(!isSure);
  };
  return (
    <section className="bbk-release__set" aria-label={w.at}>
      <State planned={planned} language={language} />
      <div className="bbk-release__row">
        <label>
          {w.at}
          <input
            type="datetime-local"
            step={1}
            value={local}
            onChange={({ currentTarget }) => setLocal(currentTarget.value)}
          />
        </label>
        <Button size="medium" margin={false} disabled={at === null} onClick={() => void set(at)}>
          {planned ? w.move : w.set}
        </Button>
        {planned && (
          <Button
            buttonStyle="secondary"
            size="medium"
            margin={false}
            onClick={() => void set(null)}
          >
            {w.cancel}
          </Button>
        )}
        <Button
          buttonStyle={isSure ? 'error' : 'secondary'}
          size="medium"
          margin={false}
          onClick={now}
        >
          {isSure ? w.sure : w.now}
        </Button>
      </div>
    </section>
  );
}
