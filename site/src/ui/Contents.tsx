import type { Locale } from '@bbk/shared/locales';
import type { ReactNode } from 'react';

import type { ContentsEntry } from '../content/issues/types.ts';
import { t } from '../i18n/messages.ts';
import { Numeral } from './Numeral.tsx';
import { Title } from './Title.tsx';
import { cx } from './vars.ts';

const Entry = ({
  entry,
  locale,
}: {
  readonly entry: ContentsEntry;
  readonly locale: Locale;
}): ReactNode => (
  <li
    className={cx(entry.big && entry.href !== null && 'big', entry.href === null && 'print-only')}
  >
    <Numeral voice={entry.href === null ? 'quiet' : 'strong'}>{entry.pageFrom ?? '–'}</Numeral>
    <div>
      {entry.href === null ? (
        <span className="t">
          <Title text={entry.title} />
        </span>
      ) : (
        <a className="t" href={entry.href}>
          <Title text={entry.title} />
        </a>
      )}
      {entry.dek && <p className="who">{entry.dek}</p>}
      {entry.by && <p className="who">{entry.by}</p>}
    </div>
    {entry.href === null && <span className="st">{t(locale).issue.printOnly}</span>}
  </li>
);

/** A table of contents: the page, and what stands on it. What is in print only is told in the quiet voice. */
export const Contents = ({
  entries,
  locale,
}: {
  readonly entries: readonly ContentsEntry[];
  readonly locale: Locale;
}): ReactNode => (
  <ul className="pages">
    {entries.map((entry, index) => (
      <Entry key={index} entry={entry} locale={locale} />
    ))}
  </ul>
);
