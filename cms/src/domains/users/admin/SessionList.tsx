'use client';

import type { ReactNode } from 'react';

import { dateAndMinute } from '../../../platform/admin/time.ts';
import { ask } from './ask.ts';
import { useAnswer } from './useAnswer.ts';
import type { Words } from './words.ts';

type Listed = { id: string; createdAt: string; expiresAt: string; current: boolean };

/** Where an account is logged in, with a way to end it. */
export function SessionList({ id, w }: { id: string; w: Words }): ReactNode {
  const path = `${id}/sessions`;
  const { answer, again } = useAnswer<{ sessions: Listed[] }>(path);
  const end = (session: string) =>
    void ask('DELETE', `${path}${session}`, null, w.failed).then(again);
  const sessions = answer?.sessions ?? [];
  return (
    <>
      <h4>{w.sessions}</h4>
      <ul>
        {sessions.map((session) => (
          <li key={session.id}>
            {dateAndMinute(session.createdAt)} → {dateAndMinute(session.expiresAt)}{' '}
            {session.current ? (
              <strong>{w.here}</strong>
            ) : (
              <button type="button" onClick={() => end(`/${session.id}`)}>
                {w.end}
              </button>
            )}
          </li>
        ))}
      </ul>
      {answer && sessions.length === 0 && <p>{w.none}</p>}
      {sessions.length > 1 && (
        <button type="button" onClick={() => end('')}>
          {w.endOthers}
        </button>
      )}
    </>
  );
}
