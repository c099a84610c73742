'use client';

import { useCallback, useEffect, useState } from 'react';

export interface Live<T> {
  readonly answer: T | null;
  /** The last question was not answered. */
  readonly failed: boolean;
  /** Asks now. */
  readonly refresh: () => void;
}

interface Question<T> {
  /** Null where there is nothing to ask yet. */
  readonly url: string | null;
  /** How long to wait before asking again, in milliseconds; null: not before somebody wants it. */
  readonly pause: (answer: T | null) => number | null;
  /** Asks at once when it changes. */
  readonly since?: unknown;
}

/** What the server says now, asked again and again for as long as somebody can see it. */
export function useLive<T>({ url, pause, since }: Question<T>): Live<T> {
  const [answer, setAnswer] = useState<T | null>(null);
  const [failed, setFailed] = useState(false);
  const [asked, setAsked] = useState(0);
  const refresh = useCallback(() => setAsked((count) => count + 1), []);

  useEffect(() => {
    if (!url) return;
    const controller = new AbortController();
    const { signal } = controller;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last: T | null = null;
    const ask = async () => {
      try {
        const response = await fetch(url, { signal, cache: 'no-store' });
        if (!response.ok) throw new Error(String(response.status));
        last = (await response.json()) as T;
        setAnswer(last);
        setFailed(false);
      } catch {
        if (signal.aborted) return;
        setFailed(true);
      }
      const wait = pause(last);
      if (!document.hidden && wait !== null) timer = setTimeout(() => void ask(), wait);
    };
    const onVisibility = () => {
      clearTimeout(timer);
      if (!document.hidden && (last === null || pause(last) !== null)) void ask();
    };
    onVisibility();
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      document.removeEventListener('visibilitychange', onVisibility);
      clearTimeout(timer);
      controller.abort();
    };
  }, [url, since, asked, pause]);

  return { answer, failed, refresh };
}
