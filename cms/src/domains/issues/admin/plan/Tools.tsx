'use client';

import { Button, toast } from '@payloadcms/ui';
import { useState, type ReactNode } from 'react';

import type { Plan } from '../../plan/types.ts';
import { PageBox } from './inputs.tsx';
import { wordsIn, type Language } from './words.ts';

interface Given {
  plan: Plan;
  language: Language;
}

const inSeoul = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Seoul',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** What the layout and the printer are given as files. */
function Exports({ plan, language }: Given) {
  const w = wordsIn[language];
  const at = `/api/issues/${plan.id}`;
  const files = [
    [w.csv, `${at}/contents.csv`],
    [w.list, `${at}/contents.html`],
    [w.tagged, `${at}/text.zip?format=tagged`],
    [w.plain, `${at}/text.zip?format=plain`],
  ] as const;
  return (
    <section aria-label={w.exports}>
      <h2>{w.exports}</h2>
      <ul className="bbk-plan__files">
        {files.map(([name, href]) => (
          <li key={href}>
            <a href={href} target="_blank" rel="noreferrer">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Link {
  url: string;
  until: string;
}

/** A link for those without an account: to look, for as long as it lasts. */
function Share({ plan, language }: Given) {
  const w = wordsIn[language];
  const [days, setDays] = useState<number | null>(14);
  const [link, setLink] = useState<Link | null>(null);
  const ask = async (method: 'POST' | 'DELETE', body: object) => {
    const response = await fetch(`/api/issues/${plan.id}/plan/share`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }).catch(() => null);
    if (!response?.ok) toast.error(w.failed);
    return response?.ok ? ((await response.json()) as Partial<Link>) : null;
  };
  const make = async () => {
    const made = await ask('POST', { days: days ?? 14 });
    if (made?.url && made.until) setLink({ url: made.url, until: made.until });
  };
  const revoke = async () => {
    if (!(await ask('DELETE', {}))) return;
    setLink(null);
    toast.success(w.shareRevoked);
  };
  const copy = async ({ url }: Link) => {
    await navigator.clipboard.writeText(url);
    toast.success(w.copied);
  };
  return (
    <section aria-label={w.share}>
      <h2>{w.share}</h2>
      <p>{w.shareText}</p>
      <div className="bbk-plan__row">
        <PageBox label={w.shareDays} value={days} disabled={false} onChange={setDays} />
        {w.shareDays}
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => void make()}>
          {w.shareMake}
        </Button>
        <Button buttonStyle="subtle" size="small" margin={false} onClick={() => void revoke()}>
          {w.shareRevoke}
        </Button>
      </div>
      {link && (
        <div className="bbk-plan__row">
          <input
            className="bbk-plan__text"
            aria-label={w.share}
            readOnly
            value={link.url}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
          <span>{w.shareUntil(inSeoul.format(new Date(link.until)).replaceAll('-', '.'))}</span>
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            onClick={() => void copy(link)}
          >
            {w.copy}
          </Button>
        </div>
      )}
    </section>
  );
}

/** What leaves the workspace: files, and a link to look at it. */
export function Tools(given: Given): ReactNode {
  return (
    <div className="bbk-plan__tools">
      <Exports {...given} />
      {given.plan.mayEdit && <Share {...given} />}
    </div>
  );
}
