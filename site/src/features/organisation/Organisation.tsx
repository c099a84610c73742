import type { ReactNode } from 'react';

import type { OrganisationView } from '../../content/organisations/types.ts';
import { date } from '../../i18n/format.ts';
import { t } from '../../i18n/messages.ts';
import { Empty } from '../../ui/Empty.tsx';
import type { Fact } from '../../ui/Facts.tsx';
import { NameRoll } from '../../ui/NameRoll.tsx';
import { Numeral } from '../../ui/Numeral.tsx';
import { Profile } from '../../ui/Profile.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { Title } from '../../ui/Title.tsx';

interface Props {
  readonly view: OrganisationView;
}

function factsOf(view: OrganisationView): readonly (Fact | null)[] {
  const { locale, url } = view;
  const m = t(locale).organisation;
  return [
    url === null
      ? null
      : {
          key: 'site',
          term: m.site,
          value: (
            <a className="t" href={url} rel="noopener">
              {url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
            </a>
          ),
        },
    view.sample
      ? { key: 'sample', term: t(locale).sampleFlag, value: t(locale).sampleNotice }
      : null,
  ];
}

function Agreements({ view }: Props): ReactNode {
  if (view.partnerships.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="h-agreements">
      <SectionHead id="h-agreements" title={t(view.locale).organisation.partnerships} />
      <ul className="pages pages--big">
        {view.partnerships.map((card) => (
          <li className="big" key={card.id}>
            <p className="count">
              <Numeral>{card.partners.length}</Numeral>{' '}
              <span className="k">
                {t(view.locale).partnership.partnerUnit(card.partners.length)}
              </span>
            </p>
            <div>
              <a className="t" href={card.href}>
                <Title text={card.headline} />
              </a>
              <p className="who">
                {card.announcedOn
                  ? date(view.locale, card.announcedOn)
                  : t(view.locale).partnership.dateNotGivenShort}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A label, an agency, a partner: what it is, and where the magazine met it. */
export function Organisation({ view }: Props): ReactNode {
  const m = t(view.locale).organisation;
  const empty = view.partnerships.length + view.people.length + view.artists.length === 0;
  return (
    <div className="w">
      <Profile
        name={view.name}
        locale={view.locale}
        label={m.kinds[view.kind]}
        picture={view.logo}
        text={view.boilerplate}
        facts={factsOf(view)}
        links={[]}
      />
      <Agreements view={view} />
      <NameRoll id="h-people" title={m.people} names={view.people} locale={view.locale} />
      <NameRoll id="h-artists" title={m.artists} names={view.artists} locale={view.locale} />
      {empty && <Empty>{m.empty}</Empty>}
    </div>
  );
}
