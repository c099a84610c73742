import type { ReactNode } from 'react';

import type { PartnershipView } from '../../content/partnerships/types.ts';
import { date, dateTime } from '../../i18n/format.ts';
import { t } from '../../i18n/messages.ts';
import { Facts, type Fact } from '../../ui/Facts.tsx';
import { Flag } from '../../ui/Flag.tsx';
import { NameText } from '../../ui/Name.tsx';
import { Picture } from '../../ui/Picture.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { Time } from '../../ui/Time.tsx';

interface Props {
  readonly view: PartnershipView;
}

/** A date that was not given is said to be so: nothing shows an invented one. */
function announced({ view }: Props): ReactNode {
  const m = t(view.locale).partnership;
  if (view.announcedOn) return <Time iso={view.announcedOn}>{date(view.announcedOn)}</Time>;
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
          view.publishedAt && <Time iso={view.publishedAt}>{dateTime(view.publishedAt)}</Time>,
        ),
        line(
          'revised',
          m.article.revised,
          view.revisedAt && <Time iso={view.revisedAt}>{dateTime(view.revisedAt)}</Time>,
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

/** What a newsroom needs: files, and whom to ask. */
export function Press({ view }: Props): ReactNode {
  const m = t(view.locale).partnership;
  const { pressKit, pressContact: contact } = view;
  if (pressKit.length === 0 && !contact) return null;
  return (
    <section className="sec" aria-labelledby="h-press">
      <SectionHead id="h-press" title={m.pressKit} />
      <div className="g two">
        <div className="l">
          {contact && (
            <address>
              <p className="k">{m.pressContact}</p>
              <p>{[contact.name, contact.organisation].filter(Boolean).join(', ')}</p>
              {contact.email && (
                <p>
                  <a href={`mailto:${contact.email}`}>{contact.email}</a>
                </p>
              )}
              {contact.phone && (
                <p>
                  <a href={`tel:${contact.phone.replaceAll(/[^\d+]/g, '')}`}>{contact.phone}</a>
                </p>
              )}
            </address>
          )}
        </div>
        <ul className="r kit">
          {pressKit.map(({ title, href, picture }, index) => (
            <li key={index}>
              <a href={href}>
                {picture && (
                  <Picture picture={picture} sizes="(min-width:64rem) 15vw, 45vw" decorative />
                )}
                <span className="t">{title}</span>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
