import type { Locale } from '@bbk/shared/locales';
import type { ReactNode } from 'react';

import type { NavigationLink } from '../../content/shell/types.ts';
import { t } from '../../i18n/messages.ts';
import { cx, vars } from '../../ui/vars.ts';

interface NavigationProps {
  readonly links: readonly NavigationLink[];
  readonly locale: Locale;
  readonly row?: boolean;
}

/** Where one can go: a grid of cells, or a row beside the masthead. */
export function Navigation({ links, locale, row }: NavigationProps): ReactNode {
  if (links.length === 0) return null;
  return (
    <nav className={cx('nav', row && 'nav--row')} aria-label={t(locale).sectionsLabel}>
      <ul style={vars({ '--cells': links.length })}>
        {links.map(({ href, label, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
