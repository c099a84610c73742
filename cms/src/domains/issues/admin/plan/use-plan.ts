'use client';

import { useCallback, useEffect, useRef, useState } from 'react';

import type { Change } from '../../plan/change.ts';
import type { Plan } from '../../plan/types.ts';

/** How often a change is made again on what somebody else has saved meanwhile. */
const patience = 5;

export type Saving = { state: 'saved' | 'saving' } | { state: 'failed'; message: string | null };

type Answer = { plan?: Plan; errors?: { message: string }[] };

const apply = (plan: Plan, changes: readonly Change[]): Plan => ({
  ...plan,
  parts: changes.reduce((parts, change) => change(parts), plan.parts),
});

async function ask(url: string, body?: object): Promise<{ status: number; answer: Answer }> {
  const init = body && {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
  const response = await fetch(url, { cache: 'no-store', ...init });
  return { status: response.status, answer: (await response.json()) as Answer };
}

/** Saves `changes` on top of `base`; where somebody was faster, on top of what they have saved. */
async function save(base: Plan, changes: readonly Change[]) {
  const url = `/api/issues/${base.id}/plan`;
  let on = base;
  for (let tried = 0; tried < patience; tried += 1) {
    const { parts, revision } = apply(on, changes);
    const { status, answer } = await ask(url, { revision, parts });
    if (status === 200 && answer.plan) return { plan: answer.plan, merged: on !== base };
    if (status !== 409) throw new Error(answer.errors?.[0]?.message ?? String(status));
    const fresh = await ask(url);
    if (!fresh.answer.plan) throw new Error(String(fresh.status));
    on = fresh.answer.plan;
  }
  throw new Error('409');
}

/** The plan as the editor sees it, saved change by change, in order; what could not be saved is kept to be tried again. */
export function usePlan(initial: Plan) {
  const [plan, setPlan] = useState(initial);
  const [saving, setSaving] = useState<Saving>({ state: 'saved' });
  const [merged, setMerged] = useState(false);
  const base = useRef(initial);
  const waiting = useRef<Change[]>([]);
  const busy = useRef(false);

  const pump = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    setSaving({ state: 'saving' });
    try {
      while (waiting.current.length > 0) {
        const changes = [...waiting.current];
        const saved = await save(base.current, changes);
        base.current = saved.plan;
        waiting.current = waiting.current.slice(changes.length);
        setMerged(saved.merged);
        setPlan(apply(saved.plan, waiting.current));
      }
      setSaving({ state: 'saved' });
    } catch (error) {
      setSaving({ state: 'failed', message: error instanceof Error ? error.message : null });
    } finally {
      busy.current = false;
    }
  }, []);

  const change = useCallback(
    (next: Change) => {
      setPlan((now) => apply(now, [next]));
      waiting.current.push(next);
      void pump();
    },
    [pump],
  );

  useEffect(() => {
    const keep = (event: BeforeUnloadEvent) => {
      if (waiting.current.length > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', keep);
    return () => window.removeEventListener('beforeunload', keep);
  }, []);

  return { plan, saving, merged, change, retry: pump };
}

/** An id for a new row, of the shape that the CMS gives to rows. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
