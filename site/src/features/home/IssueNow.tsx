import type { Locale } from '@bbk/shared/locales';
import type { ReactNode } from 'react';

import type { HomeView } from '../../content/home/types.ts';
import { t } from '../../i18n/messages.ts';
import { Contents } from '../../ui/Contents.tsx';
import { IssueFlag } from '../../ui/IssueFlag.tsx';
import { Numeral } from '../../ui/Numeral.tsx';
import { Picture } from '../../ui/Picture.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { cx, signalStyle, vars } from '../../ui/vars.ts';

interface IssueNowProps {
  readonly issue: NonNullable<HomeView['issue']>;
  readonly issuesHref: string;
  readonly locale: Locale;
}

/** About as many lines as the cover is high. */
const shownEntries = 9;

/** The issue on the stands: its cover, its number, and what is in it. */
export function IssueNow({ issue, issuesHref, locale }: IssueNowProps): ReactNode {
  const m = t(locale).issue;
  return (
    <section className="w sec" aria-labelledby="h-issue" style={signalStyle(issue.signal)}>
      <SectionHead
        id="h-issue"
        title={issue.status === 'onSale' ? m.onSaleNow : m.newest}
        more={{ label: m.back, href: issuesHref }}
      />
      <div className={cx('g', 'issue-now', !issue.cover && 'issue-now--bare')}>
        {issue.cover && (
          <a className="cover-p" href={issue.href} aria-label={m.cover(issue.number, issue.title)}>
            <Picture
              picture={issue.cover}
              sizes="(min-width:64rem) 31vw, 56vw"
              decorative
              className="obj"
            />
          </a>
        )}
        <div className="now-n" style={vars({ '--digits': String(issue.number).length })}>
          <Numeral className="giant" hidden>
            {issue.number}
          </Numeral>
          <div className="k">
            <IssueFlag status={issue.status} locale={locale} />
            <p>
              <a className="t" href={issue.href}>
                {m.name(issue.number)} {issue.title && m.quoted(issue.title)}
              </a>
            </p>
            <p>{issue.period ?? m.undated}</p>
            {issue.pageCount !== null && <p>{m.pageCount(issue.pageCount)}</p>}
            {issue.trim && <p>{`${issue.trim.width}×${issue.trim.height}mm`}</p>}
          </div>
        </div>
        {issue.contents.length > 0 && (
          <div className="tbl">
            <Contents
              entries={issue.contents
                .slice(0, shownEntries)
                .map((entry) => ({ ...entry, dek: null, big: false }))}
              locale={locale}
            />
          </div>
        )}
      </div>
    </section>
  );
}
