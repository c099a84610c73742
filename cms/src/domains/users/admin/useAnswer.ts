'use client';

import { useCallback, useEffect, useState } from 'react';

import { ask } from './ask.ts';

/** What the API answers to a GET, and the way to ask again; null until it has answered. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller knows the address, and so the answer
export function useAnswer<T>(path: string | null): { answer: T | null; again: () => void } {
  const [answer, setAnswer] = useState<T | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let wanted = true;
    if (path) {
      void ask<T>('GET', path, null, '').then((given) => {
        if (wanted && given.ok) setAnswer(given.body);
      });
    }
    return () => {
      wanted = false;
    };
  }, [path, round]);
  return { answer, again: useCallback(() => setRound((before) => before + 1), []) };
}
