import type { ReactNode } from 'react';

import type { BothView } from '../../content/partnerships/linked.types.ts';
import type { PartnershipView } from '../../content/partnerships/types.ts';
import { t } from '../../i18n/messages.ts';
import { Body } from '../../ui/body/Body.tsx';
import { Title } from '../../ui/Title.tsx';
import { Saying } from './Statements.tsx';

/** One row of the page: the same part of each edition, beside each other. */
const Row = ({
  editions,
  of,
  name,
}: {
  readonly editions: readonly PartnershipView[];
  readonly name: string;
  readonly of: (view: PartnershipView) => ReactNode;
}): ReactNode => (
  <section className="both" aria-label={name}>
    {editions.map((view) => (
      <div key={view.locale} lang={view.locale}>
        {of(view)}
      </div>
    ))}
  </section>
);

const Head = ({ view }: { readonly view: PartnershipView }): ReactNode => (
  <>
    <h2 className="d">
      <a className="t" href={view.href}>
        <Title text={view.headline} />
      </a>
    </h2>
    {view.dek && <p className="dek">{view.dek}</p>}
  </>
);

const Scopes = ({ view }: { readonly view: PartnershipView }): ReactNode => (
  <>
    <h3 className="d">{t(view.locale).partnership.scopes}</h3>
    <ol className="both-n">
      {view.scopes.map(({ text, title }, index) => (
        <li key={index}>
          <b>{title}</b>
          {text && <p>{text}</p>}
        </li>
      ))}
    </ol>
  </>
);

const Statements = ({ view }: { readonly view: PartnershipView }): ReactNode => (
  <>
    <h3 className="d">{t(view.locale).partnership.statements}</h3>
    <ul>
      {view.statements.map((statement, index) => (
        <Saying key={index} statement={statement} view={view} />
      ))}
    </ul>
  </>
);

/** An announcement in both languages, part beside part: to be compared, or quoted in either. */
export function BothEditions({ view }: { readonly view: BothView }): ReactNode {
  const { editions, locale } = view;
  const m = t(locale).partnership;
  const has = (part: 'scopes' | 'statements' | 'body') =>
    editions.some((each) => each[part].length > 0);
  return (
    <div className="w">
      <header className="pagehead">
        <p className="crumb">{m.label}</p>
        <h1 className="d">{m.both}</h1>
      </header>
      <Row editions={editions} name={m.label} of={(each) => <Head view={each} />} />
      {has('body') && (
        <Row
          editions={editions}
          name={m.full}
          of={(each) => <Body nodes={each.body} locale={each.locale} flow="column" />}
        />
      )}
      {has('scopes') && (
        <Row editions={editions} name={m.scopes} of={(each) => <Scopes view={each} />} />
      )}
      {has('statements') && (
        <Row editions={editions} name={m.statements} of={(each) => <Statements view={each} />} />
      )}
    </div>
  );
}
