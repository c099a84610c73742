'use client';

import { useAuth, useDocumentInfo } from '@payloadcms/ui';
import { useState, type ReactNode } from 'react';

import { useLanguage } from '../../../platform/admin/language.ts';
import { useLive } from '../../../content/admin/live.ts';
import { mayPublish } from '../../../workflow/roles.ts';
import type { Access, Invitation as Stored } from '../press/store.ts';
import { CopyLink } from './CopyLink.tsx';
import { InviteForm } from './InviteForm.tsx';
import './panels.css';
import { inSeoul, send } from './send.ts';
import { words, type Words } from './words.ts';

type Invitation = Stored & { readonly link: string | null; readonly accesses: readonly Access[] };
type Answer = { readonly invitations: readonly Invitation[] };

interface LineProps {
  readonly invitation: Invitation;
  readonly w: Words;
  readonly onRevoke: () => void;
}

function Line({ invitation, onRevoke, w }: LineProps): ReactNode {
  const { accesses, expiresAt, link, name, outlet, revokedAt } = invitation;
  const state = revokedAt
    ? `${w.press.revoked} ${inSeoul(revokedAt)}`
    : `${w.press.expires} ${inSeoul(expiresAt)}`;
  return (
    <li data-state={revokedAt ? 'void' : 'asked'}>
      <strong>{name}</strong> <span className="bbk-state">{outlet}</span>
      <small>{state}</small>
      {link && <CopyLink link={link} w={w} />}
      {accesses.length > 0 && (
        <details>
          <summary>{w.press.accesses(accesses.length)}</summary>
          <ol className="bbk-log">
            {accesses.map(({ agent, at, what }, index) => (
              <li key={index} title={agent ?? undefined}>
                {inSeoul(at)} · {w.press.what[what]}
              </li>
            ))}
          </ol>
        </details>
      )}
      {!revokedAt && (
        <button type="button" className="bbk-small" onClick={onRevoke}>
          {w.press.revoke}
        </button>
      )}
    </li>
  );
}

/** Journalists who may read an announcement before its time, and what each of them has opened. */
export function PressPanel(): ReactNode {
  const { id } = useDocumentInfo();
  const { user } = useAuth();
  const w = words[useLanguage()];
  const [problem, setProblem] = useState<string | null>(null);
  const url = id && mayPublish(user) ? `/api/announcements/${id}/invitations` : null;
  const { answer, refresh } = useLive<Answer>({ url, pause: () => 10_000 });
  if (!url || !answer) return null;
  const act = async (path: string, body: object) => {
    const wrong = await send(`${url}${path}`, body, w.failed);
    setProblem(wrong);
    refresh();
    return wrong === null;
  };
  return (
    <section className="bbk-side" aria-label={w.press.title}>
      <h3>{w.press.title}</h3>
      <p>{w.press.note}</p>
      <ul>
        {answer.invitations.map((invitation) => (
          <Line
            key={invitation.id}
            invitation={invitation}
            w={w}
            onRevoke={() => void act(`/${invitation.id}/revoke`, {})}
          />
        ))}
      </ul>
      {problem && <p role="alert">{problem}</p>}
      <InviteForm w={w} onInvite={(given) => act('', given)} />
    </section>
  );
}
