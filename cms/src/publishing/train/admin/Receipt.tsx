'use client';

import type { ReactNode } from 'react';

import { dateAndTime, duration, hostOf } from '../../admin/format.ts';
import type { ReleaseReceipt } from '../receipt.ts';
import { wordsIn, type Language } from './words.ts';

/** One receipt for all that became public together: where it is, and how long that took. */
export function Receipt({
  receipt,
  language,
}: {
  receipt: ReleaseReceipt;
  language: Language;
}): ReactNode {
  const w = wordsIn[language];
  const { events, instances, parts, releasedAt } = receipt;
  return (
    <section className="bbk-release__receipt" aria-label={w.receipt}>
      <h3>{w.receipt}</h3>
      <p>
        <strong>{w.released(dateAndTime(releasedAt), parts.length)}</strong>
      </p>
      <ul>
        {parts.map(({ collection, id, title }) => (
          <li key={`${collection}:${id}`}>
            <small>{w.kind[collection]}</small> {title}
          </li>
        ))}
      </ul>
      <table>
        <thead>
          <tr>
            <th scope="col">{w.instance}</th>
            <th scope="col">{w.reflected}</th>
            <th scope="col">{w.seconds}</th>
          </tr>
        </thead>
        <tbody>
          {instances.map(({ instance, done, failing, completeMs }) => (
            <tr key={instance}>
              <th scope="row">{hostOf(instance)}</th>
              <td>
                {done} / {events}
                {failing > 0 && ` · ${w.failing(failing)}`}
              </td>
              <td>{completeMs === null ? w.waiting : duration(completeMs, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
