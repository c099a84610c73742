'use client';

import { useState, type ReactNode } from 'react';

import { useLive } from '../../../content/admin/live.ts';
import type { ReleaseState } from '../endpoints.ts';
import type { Preflight } from '../preflight.ts';
import { DryRun } from './DryRun.tsx';
import { Receipt } from './Receipt.tsx';
import { Schedule } from './Schedule.tsx';
import { wordsIn, type Language } from './words.ts';
import './release.css';

/** Asked often while something is about to happen, or on its way to the site. */
const pause = (state: ReleaseState | null): number => {
  const isOnItsWay = state?.receipt?.instances.some(({ completeMs }) => completeMs === null);
  return isOnItsWay || (state?.planned && !state.planned.problem) ? 1_000 : 8_000;
};

/** The time of a release, what is missing for it, and what became of it. */
export function ReleaseDesk({ issue, language }: { issue: string; language: Language }): ReactNode {
  const w = wordsIn[language];
  const url = `/api/issues/${issue}/release`;
  const { answer, refresh } = useLive<ReleaseState>({ url, pause });
  const [report, setReport] = useState<Preflight | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const post = async <T,>(address: string, body: object): Promise<T | null> => {
    setProblem(null);
    const init = { method: 'POST', headers: { 'content-type': 'application/json' } };
    const response = await fetch(address, { ...init, body: JSON.stringify(body) }).catch(
      () => null,
    );
    const given = (await response?.json().catch(() => null)) as
      (T & { errors?: { message: string }[] }) | null;
    if (response?.ok) return given;
    setProblem(given?.errors?.[0]?.message ?? w.failed);
    return null;
  };
  const set = async (at: string | null) => {
    await post<ReleaseState>(url, { at });
    refresh();
  };
  const check = async () => setReport(await post<Preflight>(`${url}/preflight`, {}));
  if (!answer) return null;
  return (
    <div className="bbk-release">
      <h2>{w.title}</h2>
      <p>{w.about}</p>
      {answer.maySet ? (
        <>
          <Schedule planned={answer.planned} set={set} language={language} />
          {problem && (
            <p className="bbk-release__problem" role="alert">
              {problem}
            </p>
          )}
          <DryRun report={report} check={check} language={language} />
        </>
      ) : (
        <p>{w.onlyEditors}</p>
      )}
      {answer.receipt && <Receipt receipt={answer.receipt} language={language} />}
    </div>
  );
}
