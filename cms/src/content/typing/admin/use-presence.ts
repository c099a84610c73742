'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useCallback, useEffect, useRef, useState } from 'react';

import type { Presence } from '../presence/beat.ts';
import { fieldOf } from './where.ts';

/** How soon others see where one is. */
const pause = 4_000;

let own: string | null = null;
/** The window's name, for as long as it is open. */
export const tabName = (): string => (own ??= crypto.randomUUID());

/** With when the newest text was saved as it was heard before: by then one's own save has been answered. */
export type Heard = Presence & { newestBefore: string };
type Action = 'takeOver' | 'leave';
type Now = { field: string | null; typed: boolean; isTold: boolean };

async function tell(path: string, now: Now, action?: Action): Promise<Presence | null> {
  const { field, typed } = now;
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ tab: tabName(), field, typed, ...(action ? { action } : {}) }),
    keepalive: action === 'leave',
  }).catch(() => null);
  if (!response?.ok || action === 'leave') return null;
  return (await response.json()) as Presence;
}

/** Calls back at each turn to another field, and at each letter. */
function followHands(onField: (field: string) => void, onLetter: () => void): () => void {
  const focus = ({ target }: Event) => {
    const field = fieldOf(target);
    if (field !== null) onField(field);
  };
  const input = ({ target }: Event) => {
    if (fieldOf(target) !== null) onLetter();
  };
  document.addEventListener('focusin', focus);
  // The body's editor takes many letters itself, before there is an `input`.
  document.addEventListener('beforeinput', input, true);
  return () => {
    document.removeEventListener('focusin', focus);
    document.removeEventListener('beforeinput', input, true);
  };
}

/** Says every few seconds that the document is open here, and at which field; hears who else has it open. */
export function usePresence() {
  const { collectionSlug, id } = useDocumentInfo();
  const path = id && collectionSlug ? `/api/${collectionSlug}/${id}/presence` : null;
  const [presence, setPresence] = useState<Heard | null>(null);
  const now = useRef<Now>({ field: null, typed: false, isTold: false });

  const beat = useCallback(
    async (action?: Action) => {
      if (path === null) return null;
      const said = { ...now.current };
      now.current.typed = false;
      const heard = await tell(path, said, action);
      if (!heard) return null;
      setPresence((before) => ({ ...heard, newestBefore: before?.newest ?? '' }));
      return heard;
    },
    [path],
  );

  useEffect(() => {
    if (path === null) return;
    const timer = setInterval(() => {
      now.current.isTold = false;
      void beat();
    }, pause);
    const unfollow = followHands(
      (field) => {
        if (field === now.current.field) return;
        now.current.field = field;
        void beat();
      },
      () => {
        now.current.typed = true;
        // Others hear of the first letter at once, of those after it with the next beat.
        if (now.current.isTold) return;
        now.current.isTold = true;
        void beat();
      },
    );
    const leave = () => void beat('leave');
    const show = () => {
      if (!document.hidden) void beat();
    };
    void beat();
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', show);
    return () => {
      clearInterval(timer);
      unfollow();
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', show);
      leave();
    };
  }, [beat, path]);

  const takeOver = useCallback(() => beat('takeOver'), [beat]);
  return { presence, takeOver };
}
