import type { Locale } from '@bbk/shared/locales';
import type { ReactNode } from 'react';

import type { HomeView } from '../../content/home/types.ts';
import { date } from '../../i18n/format.ts';
import { t } from '../../i18n/messages.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Numeral } from '../../ui/Numeral.tsx';
import { Parties } from '../../ui/Parties.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { StoryDays } from '../../ui/story/StoryRows.tsx';
import { signalStyle } from '../../ui/vars.ts';
import { IssueNow } from './IssueNow.tsx';
import { Lead } from './Lead.tsx';
import { Seconds } from './Seconds.tsx';
import { Voices } from './Voices.tsx';

const shownLatest = 9;

function Latest({ view }: { readonly view: HomeView }): ReactNode {
  const { locale, latest } = view;
  if (latest.length === 0) return null;
  return (
    <section className="w sec" aria-labelledby="h-latest">
      <SectionHead
        id="h-latest"
        title={t(locale).list.latest}
        more={{ label: t(locale).all, href: view.latestHref }}
      />
      <StoryDays stories={latest.slice(0, shownLatest)} locale={locale} />
    </section>
  );
}

function Agreement({
  partnership,
  locale,
}: {
  readonly partnership: NonNullable<HomeView['partnership']>;
  readonly locale: Locale;
}): ReactNode {
  const m = t(locale).partnership;
  return (
    <section
      className="w sec part"
      aria-labelledby="h-part"
      style={signalStyle(partnership.signal)}
    >
      <SectionHead id="h-part" title={m.list} more={{ label: m.full, href: partnership.href }} />
      <div className="g">
        <div className="txt">
          <p className="part-t">
            <a className="t" href={partnership.href}>
              {partnership.headline}
            </a>
          </p>
          {partnership.dek && <p>{partnership.dek}</p>}
          <p className="m">
            {partnership.announcedOn ? date(locale, partnership.announcedOn) : m.dateNotGivenShort}
          </p>
        </div>
        <Parties names={partnership.partners} locale={locale} />
      </div>
    </section>
  );
}

function Counts({ view }: { readonly view: HomeView }): ReactNode {
  if (view.sections.length === 0) return null;
  return (
    <section className="w sec" aria-label={t(view.locale).homePage.counts}>
      <ul className="sects">
        {view.sections.map(({ href, label, count }) => (
          <li key={href}>
            <a href={href}>
              <Numeral>{count}</Numeral> <span className="k">{label}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The front: a lead, what stands beside it, the newest, the issue on the stands, voices, partners, and the tally. */
export function Home({ view }: { readonly view: HomeView }): ReactNode {
  const { locale, lead, issue, interviews, partnership } = view;
  const empty = !lead && view.seconds.length === 0 && view.latest.length === 0;
  return (
    <>
      {lead && <Lead story={lead} locale={locale} />}
      <Seconds stories={view.seconds} locale={locale} />
      {empty && (
        <div className="w">
          <Empty>{t(locale).homePage.empty}</Empty>
        </div>
      )}
      <Latest view={view} />
      {issue && <IssueNow issue={issue} issuesHref={view.issuesHref} locale={locale} />}
      {interviews && <Voices interviews={interviews} locale={locale} />}
      {partnership && <Agreement partnership={partnership} locale={locale} />}
      <Counts view={view} />
    </>
  );
}
