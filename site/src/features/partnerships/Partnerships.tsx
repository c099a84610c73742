import type { Locale } from '@bbk/shared/locales';
import type { ReactNode } from 'react';

import type { PartnershipCard, PartnershipsView } from '../../content/partnerships/types.ts';
import { date } from '../../i18n/format.ts';
import { t } from '../../i18n/messages.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Numeral } from '../../ui/Numeral.tsx';
import { Parties } from '../../ui/Parties.tsx';
import { Time } from '../../ui/Time.tsx';
import { Title } from '../../ui/Title.tsx';
import { signalStyle } from '../../ui/vars.ts';

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
        <Numeral hidden>{card.partners.length}</Numeral>
      </p>
      <div className="pact-t">
        <p className="m">
          {card.announcedOn ? (
            <Time iso={card.announcedOn}>{date(card.announcedOn)}</Time>
          ) : (
            t(locale).partnership.dateNotGivenShort
          )}
        </p>
        <h2 className="d">
          <a className="t cover" href={card.href}>
            <Title text={card.headline} />
          </a>
        </h2>
        {card.dek && <p className="dek">{card.dek}</p>}
      </div>
      <Parties names={card.partners} locale={locale} />
    </li>
  );
}

/** Every announcement, by those who made it. */
export const Partnerships = ({ view }: { readonly view: PartnershipsView }): ReactNode => (
  <div className="w">
    <header className="pagehead">
      <h1 className="d">{t(view.locale).partnership.list}</h1>
    </header>
    {view.partnerships.length === 0 ? (
      <Empty>{t(view.locale).partnership.empty}</Empty>
    ) : (
      <ul className="pacts">
        {view.partnerships.map((card) => (
          <Announcement key={card.id} card={card} locale={view.locale} />
        ))}
      </ul>
    )}
  </div>
);
