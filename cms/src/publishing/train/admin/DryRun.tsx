'use client';

import { Button, Link } from '@payloadcms/ui';
import { useState, type ReactNode } from 'react';

import type { PartReport, Preflight } from '../preflight.ts';
import { wordsIn, type Language } from './words.ts';

const hrefOf = ({ collection, id }: PartReport) =>
  collection === 'home' ? '/admin/globals/home' : `/admin/collections/${collection}/${id}`;

function Part({ part, language }: { part: PartReport; language: Language }) {
  const w = wordsIn[language];
  return (
    <li data-state={part.state}>
      <span className="bbk-release__part">
        <small>{w.kind[part.collection]}</small>{' '}
        <Link href={hrefOf(part)}>{part.title || '–'}</Link>
        {part.language === 'en' && <small> EN</small>}
      </span>
      <span>{w.state[part.state]}</span>
      {part.problems.map((line) => (
        <p key={line} data-level="problem">
          {line}
        </p>
      ))}
      {part.warnings.map((line) => (
        <p key={line} data-level="warning">
          <b>{w.warning}</b> {line}
        </p>
      ))}
      {part.notices.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </li>
  );
}

/** What would happen, part by part, without anything happening. */
export function DryRun({
  report,
  check,
  language,
}: {
  report: Preflight | null;
  check: () => Promise<void>;
  language: Language;
}): ReactNode {
  const w = wordsIn[language];
  const [isBusy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    await check();
    setBusy(false);
  };
  const count = (kind: 'problems' | 'warnings') =>
    report?.parts.reduce((sum, part) => sum + part[kind].length, 0) ?? 0;
  return (
    <section aria-label={w.check}>
      <Button
        buttonStyle="secondary"
        size="medium"
        margin={false}
        disabled={isBusy}
        onClick={() => void run()}
      >
        {isBusy ? w.checking : w.check}
      </Button>
      {report && (
        <>
          <p className="bbk-release__verdict" data-ok={report.ok} role="status">
            {report.ok ? w.good : w.bad(count('problems'))}
            {count('warnings') > 0 && ` ${w.warned(count('warnings'))}`}
          </p>
          <ul className="bbk-release__parts">
            {report.parts.map((part) => (
              <Part key={`${part.collection}:${part.id}`} part={part} language={language} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
