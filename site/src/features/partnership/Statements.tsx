import { Fragment, type ReactNode } from 'react';

import type { PartnershipView, StatementView } from '../../content/partnerships/types.ts';
import { t } from '../../i18n/messages.ts';
import { Flag } from '../../ui/Flag.tsx';
import { NameLink } from '../../ui/Name.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';

const quoted = /^[“"‘']/;

/** One statement: it shows of which kind it is. */
export function Saying({
  statement,
  view,
}: {
  readonly statement: StatementView;
  readonly view: PartnershipView;
}): ReactNode {
  const m = t(view.locale).partnership;
  const { kind, text, speakers } = statement;
  return (
    <li className={`say say--${kind}`}>
      <p className="m">
        {speakers.map((speaker, index) => (
          <Fragment key={index}>
            {index > 0 && t(view.locale).separator}
            <b>
              <NameLink name={speaker} locale={view.locale} />
            </b>
          </Fragment>
        ))}
        {speakers.length > 1 && ` ${m.together}`}{' '}
        <Flag tone={kind === 'quote' ? 'signal' : 'out'}>
          {kind === 'quote' ? m.quote : m.paraphrase}
        </Flag>
      </p>
      {kind === 'quote' ? (
        <blockquote className="s">
          <p>{quoted.test(text) ? text : `“${text}”`}</p>
        </blockquote>
      ) : (
        <p className="s">{text}</p>
      )}
    </li>
  );
}

/** Who said what. A quotation is large, in marks; a report of it stands beside a rule, and says that it is one. */
export function Statements({ view }: { readonly view: PartnershipView }): ReactNode {
  const m = t(view.locale).partnership;
  if (view.statements.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="h-said">
      <SectionHead id="h-said" title={m.statements} />
      <div className="g two">
        <p className="l m">{m.statementsNote}</p>
        <ul className="r">
          {view.statements.map((statement, index) => (
            <Saying key={index} statement={statement} view={view} />
          ))}
        </ul>
      </div>
    </section>
  );
}
