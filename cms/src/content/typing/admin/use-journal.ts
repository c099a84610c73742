'use client';

import {
  useAllFormFields,
  useAuth,
  useDocumentInfo,
  useForm,
  useFormModified,
} from '@payloadcms/ui';
import { useCallback, useEffect, useRef, useState } from 'react';

import { forget, journalKey, keep, kept, type Kept } from './journal.ts';

/** Soon enough that a crash costs no sentence, late enough that nobody feels it. */
const pause = 600;

const textOf = ({ updatedAt: _, ...values }: Record<string, unknown>) => JSON.stringify(values);

/** Keeps on this device what is typed until it is saved, and finds again what was not. */
export function useJournal() {
  const { collectionSlug, id } = useDocumentInfo();
  const { user } = useAuth();
  const { getData } = useForm();
  const modified = useFormModified();
  const [fields] = useAllFormFields();
  const [found, setFound] = useState<Kept | null>(null);
  const changedAt = useRef(0);
  const unwritten = useRef<(() => void) | null>(null);
  const userId = String(user?.id ?? '');
  const key = journalKey(`${collectionSlug}/${id ?? 'new'}`, userId);
  const foundKey = `${key} found`;

  useEffect(() => {
    const look = async () => {
      const left = (await kept(key)) ?? (await kept(foundKey));
      if (!left) return;
      await forget(key);
      if (textOf(left.values) === textOf(getData())) {
        await forget(foundKey);
        return;
      }
      // Aside, so that what is typed now does not take its place before somebody has decided.
      await keep(foundKey, left.values);
      setFound(left);
    };
    // A browser that keeps nothing on the device has nothing to find.
    look().catch(() => undefined);
  }, [foundKey, getData, key]);

  useEffect(() => {
    // Of somebody whose session has ended: what they wrote last is written below, as theirs.
    if (userId === '') return;
    unwritten.current = null;
    if (!modified) return;
    changedAt.current = Date.now();
    const write = () => {
      unwritten.current = null;
      keep(key, getData()).catch(() => undefined);
    };
    unwritten.current = write;
    const timer = setTimeout(write, pause);
    window.addEventListener('pagehide', write);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', write);
    };
  }, [fields, getData, key, modified, userId]);

  // Whoever is shown the login instead, since the session has ended, leaves the last letters here, too.
  useEffect(() => () => unwritten.current?.(), []);

  const saved = useCallback(
    (sentAt: number) => {
      // What was typed since is not in what was saved.
      if (changedAt.current <= sentAt) forget(key).catch(() => undefined);
    },
    [key],
  );
  const decide = useCallback(() => {
    setFound(null);
    forget(foundKey).catch(() => undefined);
  }, [foundKey]);
  return { found, decide, saved };
}
