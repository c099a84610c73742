import type { Locale } from '@bbk/shared/locales';
import type { ReactNode } from 'react';

import type { PagerView } from '../content/lists/types.ts';
import { t } from '../i18n/messages.ts';
import { cx } from './vars.ts';

const hrefOf = ({ base, count }: PagerView, page: number) =>
  page === count ? base : `${base}/${page}`;

/** Both ends, this page, and two at each side: `null` stands for what is left out. */
export function pagesShown(current: number, count: number): readonly (number | null)[] {
  const near = [
    count,
    count - 1,
    current + 2,
    current + 1,
    current,
    current - 1,
    current - 2,
    2,
    1,
  ];
  const pages = [...new Set(near)]
    .filter((page) => page >= 1 && page <= count)
    .sort((a, b) => b - a);
  return pages.flatMap((page, index) => {
    const before = pages[index - 1];
    return before !== undefined && before - page > 1 ? [null, page] : [page];
  });
}

/** Whether a narrow screen can do without it: neither an end, nor beside this page, nor all that lies between the two. */
export function isFar(page: number, { current, count }: { current: number; count: number }) {
  const distance = Math.abs(page - current);
  if (page === 1 || page === count || distance < 2) return false;
  const isBetween = distance === 2 && (page === 2 || page === count - 1);
  return !isBetween;
}

/** The pages of a list, newest first: their numbers count from the oldest, so that an address keeps its stories. */
export function Pager({
  pager,
  locale,
}: {
  readonly pager: PagerView;
  readonly locale: Locale;
}): ReactNode {
  const { current, count } = pager;
  const m = t(locale).list;
  if (count <= 1) return null;
  return (
    <nav className="pager" aria-label={m.pager}>
      {current < count && (
        <a className="step" rel="prev" href={hrefOf(pager, current + 1)}>
          {m.newer}
        </a>
      )}
      {pagesShown(current, count).map((page, index) =>
        page === null ? (
          <span key={`gap-${index}`} className="n q" aria-hidden>
            …
          </span>
        ) : (
          <a
            key={page}
            className={cx('n', isFar(page, pager) && 'far')}
            href={hrefOf(pager, page)}
            aria-label={m.page(page)}
            aria-current={page === current ? 'page' : undefined}
          >
            {page}
          </a>
        ),
      )}
      {current > 1 && (
        <a className="step" rel="next" href={hrefOf(pager, current - 1)}>
          {m.older}
        </a>
      )}
    </nav>
  );
}
