import type { ReactNode } from 'react';

import type { OpenPage, PrintedPageView } from '../../content/printed/types.ts';
import { t } from '../../i18n/messages.ts';
import { Numeral } from '../../ui/Numeral.tsx';
import { cx, vars } from '../../ui/vars.ts';

interface LeafProps {
  readonly page: OpenPage;
  readonly view: PrintedPageView;
}

/** A page that is in print only: its place, and where to have it. */
function Shut({ page, view }: LeafProps): ReactNode {
  const m = t(view.locale).pages;
  const numeral = page.label.startsWith('c') ? page.label.slice(1) : page.label;
  return (
    <div className="leaf">
      <Numeral voice="quiet" hidden>
        {numeral}
      </Numeral>
      <p>{m.closedLong}</p>
      {view.retailers.length > 0 && (
        <a className="t" href={`${view.issue.href}#h-shops`}>
          {m.buy}
        </a>
      )}
    </div>
  );
}

function Leaf({ page, view }: LeafProps): ReactNode {
  const m = t(view.locale);
  const { screen, zoom, label } = page;
  const current = label === view.label;
  const issue = m.issue.name(view.issue.number);
  return (
    <figure
      className={cx('pr-page', !current && 'facing')}
      data-label={label}
      style={vars({ '--ratio': `${page.width} / ${page.height}` })}
    >
      {screen && zoom ? (
        <a href={zoom.src} data-page-zoom="" title={m.pages.zoom}>
          <img
            src={screen.src}
            width={screen.width}
            height={screen.height}
            alt={m.pages.alt(issue, m.pages.name(label))}
            loading={current ? 'eager' : 'lazy'}
            fetchPriority={current ? 'high' : undefined}
            decoding="async"
          />
        </a>
      ) : (
        <Shut page={page} view={view} />
      )}
      <figcaption className="m">{m.pages.name(label)}</figcaption>
    </figure>
  );
}

/** The page, and beside it where there is room the one that faces it. */
export const Open = ({ view }: { readonly view: PrintedPageView }): ReactNode => (
  <div className={cx('pr-open', view.open.length > 1 && 'two')}>
    {view.open.map((page) => (
      <Leaf key={page.label} page={page} view={view} />
    ))}
  </div>
);
