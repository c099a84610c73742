'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';

export type Link = { id: string; note: string; expiresAt: string };
type Answer = { own: string; links: Link[] };
type Made = { url: string; expiresAt: string };

const post = (url: string, body: unknown = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

async function sentence(response: Response): Promise<string> {
  const { errors } = (await response.json()) as { errors?: { message: string }[] };
  return errors?.[0]?.message ?? String(response.status);
}

/** The previews of the open document: the newsroom's own, and those that others were given. */
export function useLinks() {
  const { collectionSlug, id } = useDocumentInfo();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [asked, setAsked] = useState(0);
  const url = id && collectionSlug ? `/api/draft-links/${collectionSlug}/${id}` : null;

  useEffect(() => {
    if (!url) return;
    const controller = new AbortController();
    const ask = async () => {
      const response = await fetch(url, { signal: controller.signal, cache: 'no-store' });
      if (response.ok) setAnswer((await response.json()) as Answer);
    };
    // Without them the panel shows none; the next save asks again.
    ask().catch(() => undefined);
    return () => controller.abort();
  }, [asked, url]);

  const make = useCallback(
    async (note: string, hours: number): Promise<Made | string> => {
      const response = await post(url ?? '', { note, hours });
      if (!response.ok) return sentence(response);
      setAsked((count) => count + 1);
      return (await response.json()) as Made;
    },
    [url],
  );
  const revoke = useCallback(
    async (link: string): Promise<void> => {
      await post(`${url}/revoke/${link}`);
      setAsked((count) => count + 1);
    },
    [url],
  );
  return {
    isSaved: url !== null,
    own: answer?.own ?? null,
    links: answer?.links ?? [],
    make,
    revoke,
  };
}
