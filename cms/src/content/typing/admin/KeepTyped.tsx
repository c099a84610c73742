'use client';

import {
  ServerFunctionsContext,
  useServerFunctions,
  type ServerFunctionsContextType,
} from '@payloadcms/ui';
import { useEffect, useMemo, type ReactNode } from 'react';

import { followed, followTexts } from './handed-over.ts';
import './long-texts.css';
import { withoutAdded, withoutTyped } from './typed.ts';

type Ask = ServerFunctionsContextType['getFormState'];

/** Asks for the state of a form; what a save answered takes the place of nothing that was typed meanwhile. */
const keeping =
  (ask: Ask): Ask =>
  async (args) => {
    const { collectionSlug, data, formState, id, initialBlockData, initialBlockFormState } = args;
    const isOfBlock = initialBlockFormState !== undefined || initialBlockData !== undefined;
    const answer = await (isOfBlock ? followed(ask, args) : ask(args));
    if (isOfBlock || id === undefined || 'errors' in answer || !answer.state) return answer;
    const path = `/api/${collectionSlug}/${id}`;
    const savedAt = formState && (data?.['updatedAt'] as unknown);
    const state =
      typeof savedAt === 'string'
        ? withoutTyped(answer.state, path, savedAt)
        : withoutAdded(answer.state, path);
    return { ...answer, state };
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
