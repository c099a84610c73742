import type { Locale } from '@bbk/shared/locales';
import type { ReactNode } from 'react';

import type { PartnershipCard, PartnershipsView } from '../../content/partnerships/types.ts';
import { date } from '../../i18n/format.ts';
import { t } from '../../i18n/messages.ts';
import { Empty } from '../../ui/Empty.tsx';
import { NameLink } from '../../ui/Name.tsx';
import { Numeral } from '../../ui/Numeral.tsx';
import { Parties } from '../../ui/Parties.tsx';
import { Time } from '../../ui/Time.tsx';
import { Title } from '../../ui/Title.tsx';
import { cx, signalStyle } from '../../ui/vars.ts';

function Announcement({
  card,
  locale,
}: {
  readonly card: PartnershipCard;
  readonly locale: Locale;
}): ReactNode {
  return (
    <li className="g pact" style={signalStyle(card.signal)}>
      <p className="pact-n">
        <Numeral>{card.partners.length}</Numeral>{' '}
        <span className="k">{t(locale).partnership.partnerUnit(card.partners.length)}</span>
      </p>
      <div className="pact-t">
        {/* Without a date it stands under a heading that says so. */}
        {card.announcedOn && (
          <p className="m">
            <Time iso={card.announcedOn}>{date(locale, card.announcedOn)}</Time>
          </p>
        )}
        <h3 className="d">
          <a className="t cover" href={card.href}>
            <Title text={card.headline} />
          </a>
        </h3>
        {card.dek && <p className="dek">{card.dek}</p>}
      </div>
      <Parties names={card.partners} locale={locale} />
    </li>
  );
}

/** To a year of this page, and to everybody who has taken part. */
function Index({ view }: { readonly view: PartnershipsView }): ReactNode {
  const m = t(view.locale).partnership;
  return (
    <nav className="g pact-i" aria-label={m.list}>
      <div>
        <p className="k">{m.byYear}</p>
        <ul>
          {view.years.map(({ cards, year }) => (
            <li key={year}>
              <a className="t" href={`#${anchor(year)}`}>
                {year ?? m.undated}
              </a>{' '}
              <span className="m">{m.times(cards.length)}</span>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <p className="k">{m.byPartner}</p>
        <ul>
          {view.partners.map((partner, index) => (
            <li key={index}>
              <NameLink name={partner} locale={view.locale} />{' '}
              <span className="m">{m.times(partner.count)}</span>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}

const anchor = (year: string | null) => (year === null ? 'undated' : `y${year}`);

/** Every announcement, by year; what gives no date stands apart, and is given none. */
export const Partnerships = ({ view }: { readonly view: PartnershipsView }): ReactNode => (
  <div className="w">
    <header className="pagehead">
      <h1 className="d">{t(view.locale).partnership.list}</h1>
    </header>
    {view.partnerships.length === 0 ? (
      <Empty>{t(view.locale).partnership.empty}</Empty>
    ) : (
      <>
        <Index view={view} />
        {view.years.map(({ cards, year }) => (
          <section key={year} aria-labelledby={anchor(year)}>
            <h2 className={cx('pact-y', year === null && 'd')} id={anchor(year)}>
              {year ? <Numeral>{year}</Numeral> : t(view.locale).partnership.undated}
            </h2>
            <ul className="pacts">
              {cards.map((card) => (
                <Announcement key={card.id} card={card} locale={view.locale} />
              ))}
            </ul>
          </section>
        ))}
      </>
    )}
  </div>
);
