'use client';

import { useAuth, useDocumentInfo } from '@payloadcms/ui';
import { useState, type ReactNode } from 'react';

import { useLanguage } from '../../../platform/admin/language.ts';
import { useLive } from '../../../content/admin/live.ts';
import { mayPublish, roleOf } from '../../../workflow/roles.ts';
import type { ApprovalState } from '../approval/state.ts';
import { CopyLink } from './CopyLink.tsx';
import './panels.css';
import { inSeoul, send } from './send.ts';
import { words, type Words } from './words.ts';

type Partner = ApprovalState['partners'][number];
type Line = ApprovalState['log'][number];

function PartnerLine({ partner, w }: { readonly partner: Partner; readonly w: Words }): ReactNode {
  const { email, latest, link, name, state } = partner;
  const facts = [
    latest?.signedBy,
    latest?.answeredAt ? inSeoul(latest.answeredAt) : null,
    state === 'asked' && latest?.mailedAt
      ? `${w.approvals.mailed} ${inSeoul(latest.mailedAt)}`
      : null,
    state === 'asked' && latest?.openedAt
      ? `${w.approvals.opened} ${inSeoul(latest.openedAt)}`
      : null,
    email ?? w.approvals.noAddress,
  ].filter(Boolean);
  return (
    <li data-state={state}>
      <strong>{name}</strong> <span className="bbk-state">{w.approvals.states[state]}</span>
      <small>{facts.join(' · ')}</small>
      {latest?.comment && state === 'changes' && <blockquote>{latest.comment}</blockquote>}
      {link && <CopyLink link={link} w={w} />}
    </li>
  );
}

const logLine = (
  { answeredAt, askedAt, hash, organisationName, signedBy, state, voidedAt }: Line,
  w: Words,
) =>
  [
    inSeoul(voidedAt ?? answeredAt ?? askedAt),
    organisationName,
    w.approvals.states[state],
    signedBy,
    hash ? `${w.version} ${hash.slice(0, 8)}` : null,
  ]
    .filter(Boolean)
    .join(' · ');

function Log({ log, w }: { readonly log: readonly Line[]; readonly w: Words }): ReactNode {
  if (log.length === 0) return null;
  return (
    <details>
      <summary>{w.approvals.log}</summary>
      <ol className="bbk-log">
        {log.map((each) => (
          <li key={each.id}>{logLine(each, w)}</li>
        ))}
      </ol>
    </details>
  );
}

/** Who has approved which version of an announcement when, and the button that asks. */
export function ApprovalPanel(): ReactNode {
  const { id, lastUpdateTime } = useDocumentInfo();
  const { user } = useAuth();
  const all = words[useLanguage()];
  const w = all.approvals;
  const [problem, setProblem] = useState<string | null>(null);
  const url = id && roleOf(user) !== null ? `/api/announcements/${id}/approvals` : null;
  const { answer, refresh } = useLive<{ approval: ApprovalState }>({
    url,
    pause: () => 10_000,
    since: lastUpdateTime,
  });
  if (!url || !answer) return null;
  const { frozen, hash, log, partners } = answer.approval;
  const ask = async () => {
    setProblem(await send(url, {}, all.failed));
    refresh();
  };
  const asked = partners.some(({ state }) => state === 'asked');
  return (
    <section className="bbk-side" data-state={frozen ? 'live' : 'waiting'} aria-label={w.title}>
      <h3>{w.title}</h3>
      <p role="status">{partners.length === 0 ? w.none : frozen ? w.frozen : w.waiting}</p>
      {partners.length > 0 && (
        <p className="bbk-hash">
          {all.version} <code>{hash.slice(0, 8)}</code>
        </p>
      )}
      <ul>
        {partners.map((partner) => (
          <PartnerLine key={partner.organisation} partner={partner} w={all} />
        ))}
      </ul>
      {problem && <p role="alert">{problem}</p>}
      {partners.length > 0 && !frozen && mayPublish(user) && (
        <button type="button" className="bbk-small" onClick={() => void ask()}>
          {asked ? w.again : w.ask}
        </button>
      )}
      <Log log={log} w={all} />
    </section>
  );
}
