'use client';

import { useAuth, useDocumentInfo } from '@payloadcms/ui';
import { useRef, type ReactNode } from 'react';

import { mayPublish } from '../../../workflow/roles.ts';
import type { TakedownReceipt } from '../../takedown/receipt.ts';
import { timeOfDay } from '../format.ts';
import { useLanguage } from '../../../platform/admin/language.ts';
import { useLive } from '../../../content/admin/live.ts';
import '../publishing.css';
import { ReasonDialog } from './ReasonDialog.tsx';
import { words, type Words } from './words.ts';

type Answer = { takedown: TakedownReceipt | null };

const pause = (answer: Answer | null): number =>
  answer?.takedown && !answer.takedown.confirmedAt ? 1_000 : 15_000;

/** Answers with what is wrong; null where it worked. */
async function send(url: string, reason: string, failed: string): Promise<string | null> {
  try {
    const body = JSON.stringify({ reason });
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body });
    if (response.ok) return null;
    const { errors } = (await response.json()) as { errors?: { message: string }[] };
    return errors?.[0]?.message ?? failed;
  } catch {
    return failed;
  }
}

function State({ takedown, w }: { takedown: TakedownReceipt; w: Words }) {
  const { confirmedAt, reason, visible } = takedown;
  return (
    <>
      <p className="bbk-panel__line" role="status">
        {confirmedAt ? `${w.gone} · ${timeOfDay(confirmedAt)}` : w.going}
      </p>
      <p className="bbk-panel__reason">{reason}</p>
      {visible.length > 0 && (
        <p className="bbk-panel__problem">
          {w.visible}: {visible.map(decodeURI).join(', ')}
        </p>
      )}
    </>
  );
}

/** The emergency takedown beside a document or a picture: one button, a reason, and what came of it. */
export function TakedownPanel(): ReactNode {
  const { id, collectionSlug } = useDocumentInfo();
  const { user } = useAuth();
  const w = words[useLanguage()];
  const dialog = useRef<HTMLDialogElement>(null);
  const url =
    id && collectionSlug && mayPublish(user) ? `/api/takedown/${collectionSlug}/${id}` : null;
  const { answer } = useLive<Answer>({ url, pause });
  if (!url || !answer) return null;
  const { takedown } = answer;
  const isPicture = collectionSlug === 'media';
  const [what, liftWhat] = isPicture ? [w.whatPicture, w.liftWhatPicture] : [w.what, w.liftWhat];
  const confirm = async (reason: string) => {
    const problem = await send(takedown ? `${url}/lift` : url, reason, w.failed);
    // The form holds what the document was before.
    if (problem === null) window.location.reload();
    return problem;
  };
  return (
    <section className="bbk-panel" data-state={takedown ? 'down' : 'none'} aria-label={w.title}>
      {takedown && <State takedown={takedown} w={w} />}
      <button
        type="button"
        className="bbk-takedown__button"
        onClick={() => dialog.current?.showModal()}
      >
        {takedown ? w.liftOpen : w.open}
      </button>
      <ReasonDialog
        dialog={dialog}
        w={w}
        what={takedown ? liftWhat : what}
        action={takedown ? w.liftIt : w.doIt}
        onConfirm={confirm}
      />
    </section>
  );
}
