import type { Locale } from '@bbk/shared/locales';
import type { ReactNode } from 'react';

import type { HitView, Piece } from '../../content/search/types.ts';
import { date } from '../../i18n/format.ts';
import { t } from '../../i18n/messages.ts';
import { isLatin } from '../../ui/measure.ts';
import { Numeral } from '../../ui/Numeral.tsx';
import { Time } from '../../ui/Time.tsx';

const Pieces = ({ pieces }: { readonly pieces: readonly Piece[] }): ReactNode =>
  pieces.map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text));

/** Where a hit stands: its section or what it is, its page in print, its day. */
function Place({ hit, locale }: { readonly hit: HitView; readonly locale: Locale }): ReactNode {
  const m = t(locale);
  const names: Readonly<Partial<Record<HitView['kind'], string>>> = m.search.names;
  const kinds: Readonly<Partial<Record<HitView['kind'], string>>> = m.article.kinds;
  const isArticle = hit.kind in kinds;
  const issue = hit.issue !== null && hit.kind !== 'issues' ? m.issue.name(hit.issue) : null;
  const folio = [issue, hit.page === null ? null : m.issue.page(hit.page)]
    .filter(Boolean)
    .join(' ');
  const parts = [
    hit.section ?? kinds[hit.kind] ?? names[hit.kind],
    folio !== '' ? folio : isArticle && m.issue.web,
  ].filter(Boolean);
  return (
    <p className="m">
      {parts.join(m.separator)}
      {hit.publishedAt && (
        <>
          {m.separator}
          <Time iso={hit.publishedAt}>{date(locale, hit.publishedAt)}</Time>
        </>
      )}
    </p>
  );
}

const otherLanguage = (pieces: readonly Piece[], locale: Locale): string | undefined => {
  const language = isLatin(pieces.map(({ text }) => text).join('')) ? 'en' : 'ko';
  return language === locale ? undefined : language;
};

/** What was found, numbered from the best. */
export const Hits = ({
  hits,
  first,
  locale,
}: {
  readonly hits: readonly HitView[];
  readonly first: number;
  readonly locale: Locale;
}): ReactNode => (
  <>
    <h2 className="vh">{t(locale).search.hits}</h2>
    <ol start={first}>
      {hits.map((hit, index) => (
        <li key={hit.href}>
          <Numeral hidden>{first + index}</Numeral>
          <div>
            <Place hit={hit} locale={locale} />
            <h3>
              <a className="t" href={hit.href}>
                <Pieces pieces={hit.title} />
                {hit.otherTitle.length > 0 && (
                  <>
                    {' '}
                    <span className="other" lang={otherLanguage(hit.otherTitle, locale)}>
                      <Pieces pieces={hit.otherTitle} />
                    </span>
                  </>
                )}
              </a>
            </h3>
            {hit.snippet.length > 0 && (
              <p className="s">
                <Pieces pieces={hit.snippet} />
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  </>
);
