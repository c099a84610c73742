import type { ReactNode } from 'react';

import type { PrintedView } from '../../content/printed/types.ts';
import { t } from '../../i18n/messages.ts';
import { Band } from './Band.tsx';
import { Thumbs } from './Thumbs.tsx';

/** All pages of an issue at once, as they lie open. */
export function PageShelf({ view }: { readonly view: PrintedView }): ReactNode {
  const { issue, locale, spreads, free } = view;
  const m = t(locale).pages;
  const count = spreads.flat().length;
  return (
    <>
      <Band issue={issue} locale={locale} title={m.all} folio={String(count)}>
        <p className="m">{m.free(free, count)}</p>
      </Band>
      <div className="w pr-all">
        <Thumbs spreads={spreads} locale={locale} className="pr-grid" />
      </div>
    </>
  );
}
