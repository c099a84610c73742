import type { ReactNode } from 'react';

import type { PressView } from '../../content/partnerships/linked.types.ts';
import { dateTime } from '../../i18n/format.ts';
import { t } from '../../i18n/messages.ts';
import { Flag } from '../../ui/Flag.tsx';
import { Notice } from './Notice.tsx';
import { Partnership } from './Partnership.tsx';

/** An announcement before its time, for the journalist whose link it is; or why there is nothing at it. */
export function Press({ view }: { readonly view: PressView }): ReactNode {
  const m = t(view.locale).press;
  if (view.state !== 'embargoed') {
    const [title, text] = m.problems[view.state];
    return <Notice title={title} text={text} />;
  }
  const { announcement, embargoUntil, kitHref, reader } = view;
  return (
    <>
      <aside className="held w" aria-label={m.title}>
        <p className="held-t">
          <Flag tone="ink">{m.held}</Flag> {m.until(dateTime(view.locale, embargoUntil))}
        </p>
        <p className="m">{m.reader(reader.name, reader.outlet)}</p>
        {kitHref && (
          <p>
            <a className="t" href={kitHref} download>
              {t(view.locale).partnership.kit}
            </a>
          </p>
        )}
      </aside>
      <div lang={announcement.locale}>
        <Partnership view={announcement} />
      </div>
    </>
  );
}
