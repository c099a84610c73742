import { Fragment, type ReactNode } from 'react';

import type {
  PartnershipView,
  PartnerView,
  SignatoryView,
} from '../../content/partnerships/types.ts';
import { t } from '../../i18n/messages.ts';
import { Body } from '../../ui/body/Body.tsx';
import { Caption } from '../../ui/body/figures.tsx';
import { headlineSize } from '../../ui/measure.ts';
import { NameLink, NamePair, NameText, nameParts } from '../../ui/Name.tsx';
import { Numeral } from '../../ui/Numeral.tsx';
import { Picture } from '../../ui/Picture.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { StoryPages } from '../../ui/story/StoryPages.tsx';
import { Title } from '../../ui/Title.tsx';
import { cx } from '../../ui/vars.ts';
import { About, DealFacts } from './parts.tsx';
import { PressKit } from './PressKit.tsx';
import { Statements } from './Statements.tsx';
import { Timeline } from './Timeline.tsx';

interface Props {
  readonly view: PartnershipView;
}

/** `조셉 창 Joseph Chang, 공동대표` */
function Signatory({ person, view }: Props & { readonly person: SignatoryView }): ReactNode {
  const other = nameParts(person, view.locale)[1];
  return (
    <>
      {person.portrait && (
        <Picture picture={person.portrait} sizes="3.5rem" decorative className="face" />
      )}
      <span>
        <b>
          <NameLink name={person} locale={view.locale} />
        </b>
        {other && <span lang={other.latin ? 'en' : 'ko'}> {other.text}</span>}
        {person.title && `, ${person.title}`}
      </span>
    </>
  );
}

function Partner({
  partner,
  index,
  view,
}: Props & { readonly partner: PartnerView; readonly index: number }): ReactNode {
  const pair = (
    <span className="nm-pair">
      <NamePair name={partner} locale={view.locale} />
    </span>
  );
  return (
    <li>
      <Numeral hidden>{index + 1}</Numeral>
      <div className="nm">
        {partner.logo && (
          <Picture picture={partner.logo} sizes="10rem" decorative className="mark" />
        )}
        {partner.href ? (
          <a className="t" href={partner.href}>
            {pair}
          </a>
        ) : (
          pair
        )}
        {partner.role && <p className="m">{partner.role}</p>}
        {partner.signatories.map((person, at) => (
          <p className="m signed" key={at}>
            <Signatory person={person} view={view} />
          </p>
        ))}
      </div>
    </li>
  );
}

function Scopes({ view }: Props): ReactNode {
  if (view.scopes.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="h-scopes">
      <SectionHead id="h-scopes" title={t(view.locale).partnership.scopes} />
      <div className="g two">
        <ol className="r scopes">
          {view.scopes.map(({ title, text }, index) => (
            <li key={index}>
              <Numeral voice="thin" hidden>
                {index + 1}
              </Numeral>
              <div>
                <h3 className="d">{title}</h3>
                {text && <p>{text}</p>}
              </div>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

function Band({ view }: Props): ReactNode {
  const m = t(view.locale).partnership;
  return (
    <div className="deal-band">
      <div className="w">
        <header className="pagehead">
          <p className="crumb">
            <a className="t" href={view.listHref}>
              {m.label}
            </a>
          </p>
          <h1 className={cx('d', headlineSize(view.headline))}>
            <Title text={view.headline} />
          </h1>
        </header>
        <ol className={cx('deal', view.partners.length > 4 && 'deal--many')}>
          {view.partners.map((partner, index) => (
            <Partner key={index} partner={partner} index={index} view={view} />
          ))}
        </ol>
        {view.otherSignatories.length > 0 && (
          <p className="m deal-o">
            {m.others}:{' '}
            {view.otherSignatories.map((person, index) => (
              <Fragment key={index}>
                {index > 0 && t(view.locale).separator}
                <NameText name={person} locale={view.locale} />
                {person.title && ` (${person.title})`}
              </Fragment>
            ))}
          </p>
        )}
      </div>
    </div>
  );
}

/** An announcement: the partners on one field of colour, what they agreed, and who said what, told apart. */
export function Partnership({ view }: Props): ReactNode {
  return (
    <article className="pt">
      <Band view={view} />
      {view.hero && (
        <figure className="hero open-p">
          <Picture picture={view.hero} sizes="100vw" priority />
          <Caption picture={view.hero} />
        </figure>
      )}
      <div className="w">
        <div className="g two two--top">
          <div className="l">
            <DealFacts view={view} />
          </div>
          <div className="r">
            {view.dek && <p className="dek-l">{view.dek}</p>}
            <Body nodes={view.body} locale={view.locale} flow="column" />
          </div>
        </div>
        <Scopes view={view} />
        <Statements view={view} />
        <About view={view} />
        <PressKit view={view} />
        <Timeline view={view} />
        {view.related.length > 0 && (
          <section className="sec" aria-labelledby="h-related">
            <SectionHead id="h-related" title={t(view.locale).partnership.related} />
            <StoryPages stories={view.related} locale={view.locale} />
          </section>
        )}
      </div>
    </article>
  );
}
