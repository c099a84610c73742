'use client';

import { Button, useAuth, useDocumentInfo } from '@payloadcms/ui';
import { useId, useState, type ReactNode } from 'react';

import { useLanguage } from '../../../platform/admin/language.ts';
import '../../../platform/admin/panel.css';
import { dateAndMinute } from '../../../platform/admin/time.ts';
import { roleOf } from '../../../workflow/roles.ts';
import './preview.css';
import { useLinks, type Link } from './use-links.ts';
import { words, type Words } from './words.ts';

const periods = [4, 24, 72, 168] as const;

function NewLink({ w, make }: { w: Words; make: ReturnType<typeof useLinks>['make'] }): ReactNode {
  const [note, hours] = [useId(), useId()];
  const [forWhom, setForWhom] = useState('');
  const [period, setPeriod] = useState(24);
  const [made, setMade] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [copied, setCopied] = useState(false);
  const submit = async () => {
    const result = await make(forWhom, period).catch(() => w.failed);
    setProblem(typeof result === 'string' ? result : null);
    setMade(typeof result === 'string' ? null : result.url);
    setCopied(false);
    if (typeof result !== 'string') setForWhom('');
  };
  const copy = async () => {
    if (made) await navigator.clipboard.writeText(made);
    setCopied(true);
  };
  return (
    <div className="bbk-links__form">
      <label htmlFor={note}>{w.note}</label>
      <input
        id={note}
        value={forWhom}
        maxLength={200}
        placeholder={w.notePlaceholder}
        onChange={({ target }) => setForWhom(target.value)}
      />
      <label htmlFor={hours}>{w.hours}</label>
      <select id={hours} value={period} onChange={({ target }) => setPeriod(Number(target.value))}>
        {periods.map((each) => (
          <option key={each} value={each}>
            {w.periods[each]}
          </option>
        ))}
      </select>
      <Button size="small" margin={false} buttonStyle="secondary" onClick={() => void submit()}>
        {w.make}
      </Button>
      {problem && (
        <p className="bbk-panel__problem" role="alert">
          {problem}
        </p>
      )}
      {made && (
        <div className="bbk-links__made" role="status">
          <p>{w.once}</p>
          <input
            readOnly
            value={made}
            aria-label={w.links}
            onFocus={({ target }) => target.select()}
          />
          <Button size="small" margin={false} onClick={() => void copy()}>
            {copied ? w.copied : w.copy}
          </Button>
        </div>
      )}
    </div>
  );
}

function OpenLink({ link, w, onRevoke }: { link: Link; w: Words; onRevoke: () => void }) {
  return (
    <li>
      <span>{link.note}</span> <small>{w.until(dateAndMinute(link.expiresAt))}</small>{' '}
      <button type="button" onClick={onRevoke}>
        {w.revoke}
      </button>
    </li>
  );
}

/** Beside a document: previews for people without a login, and the way to end them. */
export function LinksPanel(): ReactNode {
  const { user } = useAuth();
  const { collectionSlug } = useDocumentInfo();
  const w = words[useLanguage()];
  const hint = collectionSlug === 'issues' ? w.hintIssue : w.hint;
  const { isSaved, links, make, own, revoke } = useLinks();
  const role = roleOf(user);
  if (role === null || role === 'contributor') return null;
  return (
    <details className="bbk-panel bbk-links">
      <summary>
        {w.links}
        {links.length > 0 && ` (${links.length})`}
      </summary>
      <p className="bbk-panel__reason">{isSaved ? hint : w.saveFirst}</p>
      {own && (
        <a href={own} target="_blank" rel="noreferrer">
          {w.open}
        </a>
      )}
      {isSaved && <NewLink w={w} make={make} />}
      {links.length > 0 && (
        <ul className="bbk-links__list">
          {links.map((link) => (
            <OpenLink key={link.id} link={link} w={w} onRevoke={() => void revoke(link.id)} />
          ))}
        </ul>
      )}
    </details>
  );
}
