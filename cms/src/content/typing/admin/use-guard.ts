'use client';

import { useDocumentInfo, useForm, useLocale } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';

import { followComposition } from './composing.ts';
import { makeGate } from './gate.ts';
import { guardSaves, type Outcome } from './guard-saves.ts';
import { tabName } from './use-presence.ts';

/** How long until it is tried again, while the server is not there. */
const pause = 4_000;

const mayAgain = async () => {
  const response = await fetch('/api/users/me', { cache: 'no-store' }).catch(() => null);
  if (!response?.ok) return false;
  const { user } = (await response.json()) as { user: unknown };
  return user !== null;
};

export type Problem = Exclude<Outcome, { kind: 'saved' }>;

/** Saves again and again what could not be saved, for as long as that lasts. */
function useRetries(path: string | null, isCut: boolean): void {
  const { setBackgroundProcessing, submit } = useForm();
  const { code } = useLocale();
  useEffect(() => {
    if (!isCut || path === null) return;
    let isBusy = false;
    const save = async () => {
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
      setBackgroundProcessing(false);
    };
    const again = () => {
      if (isBusy) return;
      isBusy = true;
      void save().finally(() => {
        isBusy = false;
      });
    };
    const timer = setInterval(again, pause);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [code, isCut, path, setBackgroundProcessing, submit]);
}

/** A gate that is shut while this holds. */
function useGate(isShut: boolean) {
  const [gate] = useState(makeGate);
  useEffect(() => {
    if (isShut) gate.shut();
    else gate.open();
  }, [gate, isShut]);
  return gate;
}

/**
 * The form's saves, guarded, while nobody else writes. Answers with the last outcome that an editor has to know of,
 * and with when the text was saved that the form is based on.
 */
export function useGuard(onSaved: (sentAt: number) => void, isBeside: boolean) {
  const { collectionSlug, data, id } = useDocumentInfo();
  const { getData, getFields, setBackgroundProcessing } = useForm();
  const gate = useGate(isBeside);
  const [name] = useState(() => crypto.randomUUID());
  const [problem, setProblem] = useState<Problem | null>(null);
  const [savedAt, setSavedAt] = useState('');
  const shown = typeof data?.['updatedAt'] === 'string' ? data['updatedAt'] : '';
  const loaded = useRef(shown);
  useEffect(() => {
    loaded.current = shown;
  }, [shown]);
  const path = id && collectionSlug ? `/api/${collectionSlug}/${id}` : null;

  useEffect(() => {
    if (path === null) return;
    const onOutcome = (outcome: Outcome) => {
      setProblem(outcome.kind === 'saved' ? null : outcome);
      if (outcome.kind !== 'saved') return;
      setSavedAt(outcome.at);
      onSaved(outcome.sentAt);
    };
    const unfollow = followComposition();
    const unguard = guardSaves({
      path,
      shown: () => loaded.current,
      values: getData,
      fields: getFields,
      tab: tabName(),
      name,
      alone: gate.passed,
      // Payload's autosave says so of the first of several that wait for each other only: what is typed during the
      // others counts as saved by their answer.
      onBegin: () => setBackgroundProcessing(true),
      onOutcome,
    });
    return () => {
      unguard();
      unfollow();
    };
  }, [gate, getData, getFields, name, onSaved, path, setBackgroundProcessing]);

  const kind = problem?.kind;
  useRetries(path, kind === 'offline' || kind === 'signedOut' || kind === 'beside');
  return { problem, basedOn: savedAt > shown ? savedAt : shown };
}
