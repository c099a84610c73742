import type { ReactNode } from 'react';

import type { PartnershipView } from '../../content/partnerships/types.ts';
import { date, dateTime } from '../../i18n/format.ts';
import { t } from '../../i18n/messages.ts';
import { Facts, type Fact } from '../../ui/Facts.tsx';
import { Flag } from '../../ui/Flag.tsx';
import { NameText } from '../../ui/Name.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { Time } from '../../ui/Time.tsx';

interface Props {
  readonly view: PartnershipView;
}

/** A date that was not given is said to be so: nothing shows an invented one. */
function announced({ view }: Props): ReactNode {
  const m = t(view.locale).partnership;
  if (view.announcedOn)
    return <Time iso={view.announcedOn}>{date(view.locale, view.announcedOn)}</Time>;
  return (
    <>
      <Flag tone="out">{m.dateNotGiven}</Flag>
      <br />
      <span className="m">{m.dateNotGivenNote}</span>
    </>
  );
}

export function DealFacts({ view }: Props): ReactNode {
  const m = t(view.locale);
  const line = (key: string, term: string, value: ReactNode): Fact | null =>
    value ? { key, term, value } : null;
  const issue = view.issue && (
    <a className="t" href={view.issue.href}>
      {m.issue.name(view.issue.number)}
    </a>
  );
  return (
    <Facts
      className="spec"
      facts={[
        { key: 'announced', term: m.partnership.announcedOn, value: announced({ view }) },
        line('place', m.partnership.place, view.place),
        line('issue', m.partnership.issue, issue),
        line(
          'entered',
          m.article.entered,
          view.publishedAt && (
            <Time iso={view.publishedAt}>{dateTime(view.locale, view.publishedAt)}</Time>
          ),
        ),
        line(
          'revised',
          m.article.revised,
          view.revisedAt && (
            <Time iso={view.revisedAt}>{dateTime(view.locale, view.revisedAt)}</Time>
          ),
        ),
        line('sample', m.sampleFlag, view.sample && m.sampleNotice),
      ]}
    />
  );
}

/** Each partner in its own words. */
export function About({ view }: Props): ReactNode {
  const described = view.partners.filter((partner) => partner.boilerplate);
  if (described.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="h-about">
      <SectionHead id="h-about" title={t(view.locale).partnership.boilerplate} />
      <ul className="boiler">
        {described.map((partner, index) => (
          <li key={index}>
            <p>
              <b>
                <NameText name={partner} locale={view.locale} />
              </b>
            </p>
            <p>{partner.boilerplate}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
