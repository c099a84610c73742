'use client';

import { useDocumentInfo, useForm, useLocale } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';

import { followComposition } from './composing.ts';
import { guardSaves, type Outcome } from './guard-saves.ts';

/** How long until it is tried again, while the server is not there. */
const pause = 4_000;

const mayAgain = async () => {
  const response = await fetch('/api/users/me', { cache: 'no-store' }).catch(() => null);
  if (!response?.ok) return false;
  const { user } = (await response.json()) as { user: unknown };
  return user !== null;
};

/** The form's saves, guarded; and the last outcome that an editor has to know of. */
export function useGuard(onSaved: (sentAt: number) => void) {
  const { collectionSlug, data, id } = useDocumentInfo();
  const { getData, submit } = useForm();
  const { code } = useLocale();
  const [problem, setProblem] = useState<Exclude<Outcome, { kind: 'saved' }> | null>(null);
  const loaded = useRef('');
  useEffect(() => {
    loaded.current = typeof data?.['updatedAt'] === 'string' ? data['updatedAt'] : '';
  }, [data]);
  const path = id && collectionSlug ? `/api/${collectionSlug}/${id}` : null;

  useEffect(() => {
    if (path === null) return;
    const onOutcome = (outcome: Outcome) => {
      setProblem(outcome.kind === 'saved' ? null : outcome);
      if (outcome.kind === 'saved') onSaved(outcome.sentAt);
    };
    const unfollow = followComposition();
    const unguard = guardSaves({ path, shown: () => loaded.current, values: getData, onOutcome });
    return () => {
      unguard();
      unfollow();
    };
  }, [getData, onSaved, path]);

  const isCut = problem?.kind === 'offline' || problem?.kind === 'signedOut';
  useEffect(() => {
    if (!isCut || path === null) return;
    const again = async () => {
      if (!(await mayAgain())) return;
      await submit({
        acceptValues: { overrideLocalChanges: false },
        action: `${path}?autosave=true&depth=0&draft=true&fallback-locale=null&locale=${code}`,
        disableFormWhileProcessing: false,
        disableSuccessStatus: true,
        method: 'PATCH',
        overrides: { _status: 'draft' },
        skipValidation: true,
      });
    };
    const timer = setInterval(() => void again(), pause);
    const now = () => void again();
    window.addEventListener('online', now);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', now);
    };
  }, [code, isCut, path, submit]);

  return problem;
}
