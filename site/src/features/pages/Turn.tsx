import type { ReactNode } from 'react';

import type { PrintedPageView } from '../../content/printed/types.ts';
import { t } from '../../i18n/messages.ts';

/** Turns one page where one is seen, and a spread where two are: the style sheet shows one of the two. */
function Step({
  href,
  rel,
  label,
  by,
}: {
  readonly href: string | null;
  readonly rel: 'prev' | 'next';
  readonly label: string;
  readonly by: 'page' | 'spread';
}): ReactNode {
  const className = `by-${by} to-${rel}`;
  return href === null ? (
    <span className={className} aria-hidden />
  ) : (
    <a className={className} rel={rel} data-turn={rel} href={href}>
      {label}
    </a>
  );
}

/** Back and forth through the pages. */
export function Turn({ view }: { readonly view: PrintedPageView }): ReactNode {
  const m = t(view.locale).pages;
  const { previous, next, previousSpread, nextSpread } = view.turn;
  return (
    <nav className="pr-turn" aria-label={m.turn}>
      <Step href={previous} rel="prev" label={m.previous} by="page" />
      <Step href={previousSpread} rel="prev" label={m.previous} by="spread" />
      <a className="t all" href={view.overview}>
        {m.all}
      </a>
      <Step href={next} rel="next" label={m.next} by="page" />
      <Step href={nextSpread} rel="next" label={m.next} by="spread" />
    </nav>
  );
}
