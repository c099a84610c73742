import type { Locale } from '@bbk/shared/locales';
import type { ReactNode } from 'react';

import type { PageCard, Spread } from '../../content/printed/types.ts';
import { t } from '../../i18n/messages.ts';
import { vars } from '../../ui/vars.ts';

interface ThumbProps {
  readonly page: PageCard;
  readonly locale: Locale;
  readonly current: boolean;
}

function Thumb({ page, locale, current }: ThumbProps): ReactNode {
  const m = t(locale).pages;
  const { thumb } = page;
  return (
    <a
      href={page.href}
      className={thumb ? undefined : 'shut'}
      aria-current={current ? 'page' : undefined}
      style={vars({ '--ratio': `${page.width} / ${page.height}` })}
    >
      {thumb ? (
        <img src={thumb.src} width={thumb.width} height={thumb.height} alt="" loading="lazy" />
      ) : (
        <span className="leaf" />
      )}
      <span className="m">
        {m.name(page.label)}
        {!thumb && <span className="vh">{` (${m.closed})`}</span>}
      </span>
    </a>
  );
}

/** Pages in small, as they lie open; those that are in print only as blank leaves. */
export const Thumbs = ({
  spreads,
  locale,
  current = null,
  className,
}: {
  readonly spreads: readonly Spread[];
  readonly locale: Locale;
  readonly current?: string | null;
  readonly className?: string;
}): ReactNode => (
  <ol className={className}>
    {spreads.map((spread) => (
      <li key={spread[0]?.label} className={spread.length > 1 ? 'two' : undefined}>
        {spread.map((page) => (
          <Thumb key={page.label} page={page} locale={locale} current={page.label === current} />
        ))}
      </li>
    ))}
  </ol>
);
