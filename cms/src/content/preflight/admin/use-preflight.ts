'use client';

import { useAllFormFields, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui';
import { useCallback, useEffect, useRef, useState } from 'react';

import type { ShownFinding } from '../endpoints.ts';

type Answer = { findings: readonly ShownFinding[] | null; failed: boolean };

/** Long enough that nobody is asked in the middle of a word, short enough to be there when one looks up. */
const pause = 700;

const post = (url: string, body: unknown, signal?: AbortSignal) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    ...(signal ? { signal } : {}),
  });

/** What the rules say of the document as it is in the form, asked again whenever it rests. */
export function usePreflight() {
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo();
  const [fields] = useAllFormFields();
  const { getData } = useForm();
  const { code } = useLocale();
  const [answer, setAnswer] = useState<Answer>({ findings: null, failed: false });
  const [asked, setAsked] = useState(0);
  const known = useRef('');
  const url = `/api/preflight/${collectionSlug}`;

  useEffect(() => {
    const controller = new AbortController();
    const ask = async () => {
      const body = { id, data: getData() };
      const text = JSON.stringify([body, asked, lastUpdateTime]);
      if (text === known.current) return;
      try {
        const response = await post(`${url}?locale=${code}`, body, controller.signal);
        if (!response.ok) throw new Error(String(response.status));
        const { findings } = (await response.json()) as { findings: ShownFinding[] };
        known.current = text;
        setAnswer({ findings, failed: false });
      } catch {
        if (!controller.signal.aborted) setAnswer((last) => ({ ...last, failed: true }));
      }
    };
    const timer = setTimeout(() => void ask(), known.current === '' ? 0 : pause);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [asked, code, fields, getData, id, lastUpdateTime, url]);

  /** Lets a warning stand. Answers with what is wrong; null where it worked. */
  const pass = useCallback(
    async (key: string, reason: string): Promise<string | null> => {
      const response = await post(`${url}/override?locale=${code}`, {
        id,
        data: getData(),
        key,
        reason,
      });
      setAsked((count) => count + 1);
      if (response.ok) return null;
      const { errors } = (await response.json()) as { errors?: { message: string }[] };
      return errors?.[0]?.message ?? String(response.status);
    },
    [code, getData, id, url],
  );

  return { ...answer, pass, isSaved: Boolean(id) };
}
