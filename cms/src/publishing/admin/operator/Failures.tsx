'use client';

import { Link } from '@payloadcms/ui';
import type { ReactNode } from 'react';

import type { DeliveryFailure } from '../../receipts/status.ts';
import { dateAndTime, hostOf, timeOfDay } from '../format.ts';
import type { Language } from '../../../platform/admin/language.ts';
import { words } from './words.ts';

const globals = ['home', 'navigation', 'site'];

const editHref = ({ subject, documentId }: DeliveryFailure) =>
  globals.includes(subject)
    ? `/admin/globals/${subject}`
    : `/admin/collections/${subject}/${documentId}`;

function Row({ failure, language }: { failure: DeliveryFailure; language: Language }) {
  const w = words[language];
  return (
    <li>
      <Link href={editHref(failure)}>
        {failure.subject} #{failure.sequence}
      </Link>
      <span>
        {hostOf(failure.target)} · {w.since} {dateAndTime(failure.eventAt)} · {w.attempts}{' '}
        {failure.attempts} · {w.next} {timeOfDay(failure.nextAttemptAt)}
      </span>
      {failure.error && <code>{failure.error}</code>}
    </li>
  );
}

/** What could not be delivered, and when it is tried again. */
export function Failures({
  failures,
  language,
}: {
  failures: readonly DeliveryFailure[];
  language: Language;
}): ReactNode {
  if (failures.length === 0) return <p>{words[language].none}</p>;
  return (
    <ul className="bbk-delivery__failures">
      {failures.map((failure) => (
        <Row key={`${failure.event}:${failure.target}`} failure={failure} language={language} />
      ))}
    </ul>
  );
}
