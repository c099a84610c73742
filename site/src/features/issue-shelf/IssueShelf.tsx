import type { Locale } from '@bbk/shared/locales';
import type { ReactNode } from 'react';

import type { IssueCard, IssueShelfView } from '../../content/issues/types.ts';
import { date } from '../../i18n/format.ts';
import { t } from '../../i18n/messages.ts';
import { Empty } from '../../ui/Empty.tsx';
import { IssueFlag } from '../../ui/IssueFlag.tsx';
import { Numeral } from '../../ui/Numeral.tsx';
import { Picture } from '../../ui/Picture.tsx';
import { Title } from '../../ui/Title.tsx';
import { signalStyle, vars } from '../../ui/vars.ts';
import { Ledger } from './Ledger.tsx';

/** The widest trim that the magazine has had stands for the whole place on the shelf. */
const widestTrim = 250;
const placeOf = ({ trim }: IssueCard): string =>
  trim ? `${Math.min(100, Math.max(72, Math.round((trim.width / widestTrim) * 100)))}%` : '94%';

function Standing({
  issue,
  locale,
}: {
  readonly issue: IssueCard;
  readonly locale: Locale;
}): ReactNode {
  const m = t(locale).issue;
  return (
    <li style={signalStyle(issue.signal)}>
      <div className="stand">
        {issue.cover ? (
          <div className="place" style={vars({ '--cw': placeOf(issue) })}>
            <Picture
              picture={issue.cover}
              sizes="(min-width:64rem) 21vw, (min-width:40rem) 31vw, 62vw"
              decorative
              className="obj"
            />
          </div>
        ) : (
          <div className="place blank" aria-hidden>
            <Numeral>{issue.number}</Numeral>
          </div>
        )}
      </div>
      <div className="cap">
        <div className="no">
          <Numeral hidden>{issue.number}</Numeral>
          <IssueFlag status={issue.status} locale={locale} />
        </div>
        <a className="t cover" href={issue.href}>
          <span className="vh">{m.name(issue.number)} </span>
          <Title text={issue.title ?? m.name(issue.number)} />
        </a>
        <p className="m">
          {issue.period ?? (issue.onSaleOn ? date(locale, issue.onSaleOn) : m.undated)}
        </p>
      </div>
    </li>
  );
}

/** Every print issue, each year's on one line with the year itself. */
export function IssueShelf({ view }: { readonly view: IssueShelfView }): ReactNode {
  const { locale, years } = view;
  const m = t(locale).issue;
  const all = years.flatMap((year) => year.issues);
  return (
    <div className="w">
      <header className="pagehead">
        <h1 className="d">{m.shelfTitle(all.length)}</h1>
      </header>
      {all.length === 0 && <Empty>{m.shelfEmpty}</Empty>}
      {years.map(({ year, issues }) => (
        <section
          className="year"
          key={year ?? 'undated'}
          aria-label={year === null ? m.undated : String(year)}
        >
          <h2 className={year === null ? 'd' : 'n'}>
            <span>{year ?? m.undatedShelf}</span>
          </h2>
          <ul className="shelf">
            {issues.map((issue) => (
              <Standing key={issue.number} issue={issue} locale={locale} />
            ))}
          </ul>
        </section>
      ))}
      {all.length > 0 && <Ledger issues={all} locale={locale} />}
    </div>
  );
}
