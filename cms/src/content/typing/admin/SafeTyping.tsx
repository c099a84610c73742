'use client';

import { Button, useDocumentInfo, useForm, useFormModified, useLocale } from '@payloadcms/ui';
import { useState, type ReactNode } from 'react';

import { useLanguage } from '../../../platform/admin/language.ts';
import { dateAndMinute } from '../../../platform/admin/time.ts';
import { Colleagues } from './Colleagues.tsx';
import { saveCopy } from './conflict-copy.ts';
import type { Conflict } from './guard-saves.ts';
import type { Kept } from './journal.ts';
import './typing.css';
import { useGuard } from './use-guard.ts';
import { useJournal } from './use-journal.ts';
import { usePresence } from './use-presence.ts';
import { words, type Words } from './words.ts';

function Found({ found, onEnd, w }: { found: Kept; onEnd: () => void; w: Words }): ReactNode {
  const { reset, setModified } = useForm();
  const restore = async () => {
    await reset(found.values);
    setModified(true);
    onEnd();
  };
  return (
    <div className="bbk-typing" data-kind="found" role="alert">
      <p>{w.found(dateAndMinute(found.at))}</p>
      <div className="bbk-typing__buttons">
        <Button size="small" margin={false} onClick={() => void restore()}>
          {w.restore}
        </Button>
        <Button size="small" margin={false} buttonStyle="secondary" onClick={onEnd}>
          {w.discard}
        </Button>
      </div>
    </div>
  );
}

function Stale({ conflict, w }: { conflict: Conflict; w: Words }): ReactNode {
  const { collectionSlug } = useDocumentInfo();
  const { getData, setModified } = useForm();
  const { code } = useLocale();
  const [copy, setCopy] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const save = async () => {
    try {
      setCopy(await saveCopy(collectionSlug ?? '', getData(), w.copyName, code));
      setModified(false);
    } catch {
      setFailed(true);
    }
  };
  const reload = () => {
    setModified(false);
    location.reload();
  };
  return (
    <div className="bbk-typing" data-kind="conflict" role="alert">
      <p>{copy ? w.copied : failed ? w.copyFailed : conflict.message}</p>
      <div className="bbk-typing__buttons">
        {copy ? (
          <a href={`/admin/collections/${collectionSlug}/${copy}`}>{w.openCopy}</a>
        ) : (
          <Button size="small" margin={false} onClick={() => void save()}>
            {w.copy}
          </Button>
        )}
        <Button size="small" margin={false} buttonStyle="secondary" onClick={reload}>
          {w.newest}
        </Button>
      </div>
    </div>
  );
}

/** At the top of a form: what became of text that could not be saved, and what can be done about it. */
export function SafeTyping(): ReactNode {
  const w = words[useLanguage()];
  const { decide, found, saved } = useJournal();
  const { presence, takeOver } = usePresence();
  const isModified = useFormModified();
  const { basedOn, problem } = useGuard(saved, Boolean(presence?.writer));
  const onTakeOver = async () => {
    const heard = await takeOver();
    // What is shown is older than what the colleague left.
    if (heard && heard.newest > basedOn && !isModified) location.reload();
  };
  return (
    <section aria-label={w.label}>
      {presence && (
        <Colleagues
          presence={presence}
          basedOn={basedOn}
          isStale={problem?.kind === 'conflict'}
          onTakeOver={() => void onTakeOver()}
          w={w}
        />
      )}
      {found && <Found found={found} onEnd={decide} w={w} />}
      {problem?.kind === 'conflict' && <Stale conflict={problem.conflict} w={w} />}
      {problem?.kind === 'offline' && (
        <p className="bbk-typing" data-kind="offline" role="status">
          {w.offline}
        </p>
      )}
      {problem?.kind === 'signedOut' && (
        <p className="bbk-typing" data-kind="offline" role="alert">
          {w.signedOut}{' '}
          <a href="/admin/login" target="_blank" rel="noreferrer">
            {w.logIn}
          </a>
        </p>
      )}
    </section>
  );
}
