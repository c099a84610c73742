'use client';

import {
  ServerFunctionsContext,
  useServerFunctions,
  type ServerFunctionsContextType,
} from '@payloadcms/ui';
import { useEffect, useMemo, type ReactNode } from 'react';

import { followed, followTexts } from './handed-over.ts';
import './long-texts.css';
import { withoutTyped } from './typed.ts';

type Ask = ServerFunctionsContextType['getFormState'];

/** Asks for the state of a form; what a save answered takes the place of nothing that was typed meanwhile. */
const keeping =
  (ask: Ask): Ask =>
  async (args) => {
    const { collectionSlug, data, formState, id, initialBlockData, initialBlockFormState } = args;
    const isTyped = initialBlockFormState !== undefined;
    const isOfBlock = isTyped || initialBlockData !== undefined;
    const answer = await (isOfBlock ? followed(ask(args), isTyped) : ask(args));
    const isSaved = data !== undefined && formState !== undefined && id !== undefined;
    if (!isSaved || 'errors' in answer || !answer.state) return answer;
    return { ...answer, state: withoutTyped(answer.state, `/api/${collectionSlug}/${id}`) };
  };

/**
 * Around the whole admin: Payload's form takes over the values of an autosave's answer for every field but the one
 * that was changed last, so that on a slow line what is typed into two of them meanwhile is lost.
 */
export function KeepTyped({ children }: { readonly children: ReactNode }): ReactNode {
  const functions = useServerFunctions();
  const { getFormState } = functions;
  // Whoever asks asks anew when this is another function.
  const ask = useMemo(() => keeping(getFormState), [getFormState]);
  const kept = useMemo(() => ({ ...functions, getFormState: ask }), [ask, functions]);
  useEffect(() => followTexts(), []);
  return <ServerFunctionsContext value={kept}>{children}</ServerFunctionsContext>;
}
