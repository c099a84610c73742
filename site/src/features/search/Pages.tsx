import type { Locale } from '@bbk/shared/locales';
import type { ReactNode } from 'react';

import type { SearchView } from '../../content/search/types.ts';
import { t } from '../../i18n/messages.ts';

/** The pages of results: unlike a list's they count from the best. */
export function Pages({
  results: { pages, page },
  locale,
}: {
  readonly results: NonNullable<SearchView['results']>;
  readonly locale: Locale;
}): ReactNode {
  const m = t(locale);
  if (pages.length < 2) return null;
  const step = (by: number) => pages.find(({ number }) => number === page + by);
  const [previous, next] = [step(-1), step(1)];
  return (
    <nav className="pager" aria-label={m.search.pager}>
      {previous && (
        <a className="step" rel="prev nofollow" href={previous.href}>
          {m.search.previous}
        </a>
      )}
      {pages.map(({ number, href }) => (
        <a
          key={number}
          className="n"
          href={href}
          rel="nofollow"
          aria-label={m.list.page(number)}
          aria-current={number === page ? 'page' : undefined}
        >
          {number}
        </a>
      ))}
      {next && (
        <a className="step" rel="next nofollow" href={next.href}>
          {m.search.next}
        </a>
      )}
    </nav>
  );
}
