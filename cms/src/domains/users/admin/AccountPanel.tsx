'use client';

import { useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useState, type ReactNode } from 'react';

import { roleOf } from '../../../workflow/roles.ts';

import { ask } from './ask.ts';
import './login.css';
import { OwnFactor } from './OwnFactor.tsx';
import { SessionList } from './SessionList.tsx';
import { wordsIn, type Words } from './words.ts';

/** What an admin can do for somebody who can not get in. */
function Help({ id, w }: { id: string; w: Words }): ReactNode {
  const [said, setSaid] = useState('');
  const send = async (path: string) => {
    const result = await ask('POST', `${id}/${path}`, {}, w.failed);
    setSaid(result.ok ? w.sent : result.problem.message);
  };
  return (
    <>
      <button type="button" onClick={() => void send('invite')}>
        {w.inviteAgain}
      </button>
      <button
        type="button"
        onClick={() => {
          if (window.confirm(w.resetSure)) void send('second-factor/reset');
        }}
      >
        {w.reset}
      </button>
      <p role="status">{said}</p>
    </>
  );
}

/** Beside an account: for its owner the second factor, for admins a way to help, for both the sessions. */
export function AccountPanel(): ReactNode {
  const { id, collectionSlug } = useDocumentInfo();
  const { user } = useAuth();
  const w = wordsIn(useTranslation().i18n.language);
  if (!id || !user || collectionSlug !== 'users') return null;
  const isOwn = user.id === id;
  const isAdmin = roleOf(user) === 'admin';
  if (!isOwn && !isAdmin) return null;
  return (
    <section className="bbk-account" aria-label={w.account}>
      <h3>{w.account}</h3>
      {isOwn ? <OwnFactor w={w} /> : <Help id={String(id)} w={w} />}
      <SessionList id={String(id)} w={w} />
    </section>
  );
}
