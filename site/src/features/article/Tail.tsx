import type { ReactNode } from 'react';

import type { ArticleView } from '../../content/articles/types.ts';
import { date } from '../../i18n/format.ts';
import { t } from '../../i18n/messages.ts';
import { Cite } from '../../ui/Cite.tsx';
import { NamePair } from '../../ui/Name.tsx';
import { Numeral } from '../../ui/Numeral.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { pageText } from '../../ui/story/folio.ts';
import { StoryPages } from '../../ui/story/StoryPages.tsx';
import { StoryRows } from '../../ui/story/StoryRows.tsx';
import { Time } from '../../ui/Time.tsx';

interface Props {
  readonly view: ArticleView;
}

/** What was wrong, and when it was put right: with the article, for ever. */
function Corrections({ view }: Props): ReactNode {
  const m = t(view.locale).article;
  if (view.corrections.length === 0) return null;
  return (
    <section className="fixed" aria-labelledby="h-fixed">
      <h2 className="d" id="h-fixed">
        {m.corrections}
      </h2>
      <ul>
        {view.corrections.map(({ date: day, kind, place, text }, index) => (
          <li key={index}>
            <p className="m">
              <b>{m.correctionKinds[kind]}</b> <Time iso={day}>{date(view.locale, day)}</Time>
              {place && `${t(view.locale).separator}${place}`}
            </p>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was wrong on its pages: the web edition is right, print can not be mended. */
function PrintErrata({ view }: Props): ReactNode {
  const errata = view.print?.errata ?? [];
  const m = t(view.locale).issue;
  if (errata.length === 0) return null;
  return (
    <ul className="pr-errata" aria-label={m.errata}>
      {errata.map(({ page, wrong, right, date: day }, index) => (
        <li key={index}>
          <b>{`${m.errata} ${m.page(page)}`}</b> <del>{wrong}</del> <ins>{right}</ins>{' '}
          <Time iso={day}>{date(view.locale, day)}</Time>
        </li>
      ))}
    </ul>
  );
}

/** Its place in print. */
function Folio({ view }: Props): ReactNode {
  const { print, locale } = view;
  if (!print) return null;
  const m = t(locale);
  const label = [
    m.issue.name(print.number),
    print.title && m.issue.quoted(print.title),
    pageText(print.pageFrom, print.pageTo, locale),
  ];
  const text = label.filter(Boolean).join(' ');
  return (
    <div className="folio">
      <Numeral hidden>{print.pageFrom ?? print.number}</Numeral>
      <div>
        <p>
          {print.href ? (
            <a className="t" href={print.href}>
              <b>{text}</b>
            </a>
          ) : (
            <b>{text}</b>
          )}
        </p>
        <p className="m">{m.article.printedFirst}</p>
        {print.page && (
          <p className="m">
            <a className="t" href={print.page}>
              {m.pages.read}
            </a>
          </p>
        )}
        <PrintErrata view={view} />
        <p className="m">
          {m.cite.label} <Cite cite={view.cite} locale={locale} />
        </p>
      </div>
    </div>
  );
}

function Tags({ view }: Props): ReactNode {
  if (view.tags.length === 0) return null;
  return (
    <ul className="tags" aria-label={t(view.locale).article.tags}>
      {view.tags.map(({ href, label }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  );
}

/** The artists that it is about, by both names. */
function Artists({ view }: Props): ReactNode {
  if (view.artists.length === 0) return null;
  return (
    <ul className="about" aria-label={t(view.locale).article.artists}>
      {view.artists.map((artist, index) => (
        <li key={index}>
          {artist.href ? (
            <a className="pair t" href={artist.href}>
              <NamePair name={artist} locale={view.locale} />
            </a>
          ) : (
            <span className="pair">
              <NamePair name={artist} locale={view.locale} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What stands under every article's text: corrections, its place in print, its subjects. */
export const Ends = ({ view }: Props): ReactNode => (
  <div className="ends">
    <Corrections view={view} />
    <Folio view={view} />
    <Artists view={view} />
    <Tags view={view} />
  </div>
);

/** What to read after it. */
export function Onward({ view }: Props): ReactNode {
  const { related, more, locale } = view;
  const m = t(locale).article;
  return (
    <>
      {related.length > 0 && (
        <section className="w sec" aria-labelledby="h-related">
          <SectionHead id="h-related" title={m.related} />
          <StoryPages stories={related} locale={locale} />
        </section>
      )}
      {more && more.stories.length > 0 && (
        <section className="w sec" aria-labelledby="h-more">
          <SectionHead
            id="h-more"
            title={m.more(more.title)}
            more={{ label: t(locale).all, href: more.href }}
          />
          <StoryRows stories={more.stories} locale={locale} count="date" />
        </section>
      )}
    </>
  );
}
