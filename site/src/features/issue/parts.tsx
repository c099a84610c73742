import type { ReactNode } from 'react';

import type { IssueCard, IssueView } from '../../content/issues/types.ts';
import { date } from '../../i18n/format.ts';
import { t } from '../../i18n/messages.ts';
import { SimpleFlow } from '../../ui/body/Simple.tsx';
import { Cite } from '../../ui/Cite.tsx';
import { Facts, type Fact } from '../../ui/Facts.tsx';
import { Flag } from '../../ui/Flag.tsx';
import { NameLink } from '../../ui/Name.tsx';
import { Numeral } from '../../ui/Numeral.tsx';
import { Picture } from '../../ui/Picture.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { Time } from '../../ui/Time.tsx';
import { signalStyle } from '../../ui/vars.ts';

interface Props {
  readonly view: IssueView;
}

/** The editor's letter: the first words of the issue. */
export function Letter({ view }: Props): ReactNode {
  const { letter, locale } = view;
  if (!letter || letter.body.length === 0) return null;
  return (
    <section className="letter" aria-labelledby="h-letter">
      <h2 className="d" id="h-letter">
        {letter.title ?? t(locale).issue.letter}
      </h2>
      <div className="prose">
        <SimpleFlow nodes={letter.body} />
      </div>
      {letter.author && (
        <p className="m">
          <b>
            <NameLink name={letter.author} locale={locale} />
          </b>{' '}
          {letter.author.title}
        </p>
      )}
    </section>
  );
}

/** What the object is. What is not known yet is said to be so where a buyer would ask; the rest leaves no line. */
export function Spec({ view }: Props): ReactNode {
  const m = t(view.locale);
  const s = m.issue.spec;
  const line = (key: string, term: string, value: ReactNode): Fact | null =>
    value ? { key, term, value } : null;
  const asked = (key: string, term: string, value: ReactNode): Fact => ({
    key,
    term,
    value: value ?? <span className="none">{m.notGiven}</span>,
  });
  return (
    <Facts
      className="spec"
      facts={[
        asked('period', s.period, view.period),
        line('volume', s.volume, view.volume),
        asked(
          'onSale',
          s.onSale,
          view.onSaleOn && <Time iso={view.onSaleOn}>{date(view.locale, view.onSaleOn)}</Time>,
        ),
        asked('pages', s.pages, view.pageCount !== null ? m.issue.pageCount(view.pageCount) : null),
        line('trim', s.trim, view.trim && `${view.trim.width}×${view.trim.height}mm`),
        asked('price', s.price, view.price && m.price(view.price.amount, view.price.currency)),
        line('issn', 'ISSN', view.issn),
        line('isbn', 'ISBN', view.isbn),
        line('cite', m.cite.label, <Cite cite={view.cite} locale={view.locale} />),
        line('sample', m.sampleFlag, view.sample && m.sampleNotice),
      ]}
    />
  );
}

const stockTone = { inStock: 'signal', preorder: 'out', soldOut: 'gone' } as const;

export function Shops({ view }: Props): ReactNode {
  const m = t(view.locale).issue;
  if (view.retailers.length === 0) return null;
  return (
    <section className="side-sec" aria-labelledby="h-shops">
      <SectionHead id="h-shops" title={m.shops} />
      <ul className="shop">
        {view.retailers.map(({ name, url, stock }) => (
          <li key={url}>
            <a href={url} rel="noopener">
              <span className="t">{name}</span>
              <Flag tone={stockTone[stock]}>{m.stock[stock]}</Flag>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The other covers: the main one lies above. */
export function Covers({ view }: Props): ReactNode {
  const m = t(view.locale).issue;
  if (view.covers.length < 2) return null;
  return (
    <section className="side-sec" aria-labelledby="h-covers">
      <SectionHead id="h-covers" title={m.covers} />
      <ul className="covers">
        {view.covers.map((cover, index) => (
          <li key={index}>
            <figure>
              <Picture
                picture={cover.picture}
                sizes="(min-width:64rem) 15vw, 45vw"
                className="obj"
              />
              <figcaption className="m">
                {cover.name && <b>{cover.name}</b>}{' '}
                {cover.artist && <NameLink name={cover.artist} locale={view.locale} />}
              </figcaption>
            </figure>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was printed wrong: it can not be mended there, so it is told here. */
export function Errata({ view }: Props): ReactNode {
  const m = t(view.locale).issue;
  if (view.errata.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="h-errata">
      <SectionHead id="h-errata" title={m.errata} />
      <ul className="pages errata">
        {view.errata.map(({ date: day, page, wrong, right }, index) => (
          <li key={index}>
            <Numeral>{page ?? '–'}</Numeral>
            <div>
              <p>
                <span className="who">{m.erratum.wrong}</span> <del>{wrong}</del>
              </p>
              <p>
                <span className="who">{m.erratum.right}</span> <ins>{right}</ins>
              </p>
            </div>
            <span className="st">
              <Time iso={day}>{date(view.locale, day)}</Time>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const Neighbour = ({
  issue,
  label,
  view,
}: {
  readonly issue: IssueCard;
  readonly label: string;
  readonly view: IssueView;
}): ReactNode => (
  <a href={issue.href} style={signalStyle(issue.signal)}>
    {issue.cover && <Picture picture={issue.cover} sizes="10rem" decorative className="obj" />}
    <span>
      <Numeral hidden>{issue.number}</Numeral>
      <span className="k">
        {label} · {issue.title ?? t(view.locale).issue.name(issue.number)}
      </span>
    </span>
  </a>
);

/** The issues before and after it. */
export function Turn({ view }: Props): ReactNode {
  const m = t(view.locale).issue;
  if (!view.previous && !view.next) return null;
  return (
    <nav className="turn sec" aria-label={m.neighbours}>
      {view.previous && <Neighbour issue={view.previous} label={m.previous} view={view} />}
      {view.next && <Neighbour issue={view.next} label={m.next} view={view} />}
    </nav>
  );
}
