import { urls } from '@bbk/shared/urls';
import type { ReactNode } from 'react';

import type { ErrorView } from '../../content/errors/types.ts';
import { t } from '../../i18n/messages.ts';
import { Numeral } from '../../ui/Numeral.tsx';

/** What stands where a page can not: its number on the magazine's colour, a sentence, and three ways on. */
export function ErrorPage({ view }: { readonly view: ErrorView }): ReactNode {
  const m = t(view.locale).error;
  const { title, text } = m[view.status];
  return (
    <div className="err">
      <div className="w g">
        <p className="err-n">
          <Numeral hidden>{view.status}</Numeral>
        </p>
        <div className="err-t">
          <h1 className="d">{title}</h1>
          <p className="dek-l">{text}</p>
          <ul>
            <li>
              <a className="more" href={urls.home(view.locale)}>
                {m.home}
              </a>
            </li>
            <li>
              <a className="more" href={urls.latest(view.locale)}>
                {m.latest}
              </a>
            </li>
            <li>
              <a className="more" href={urls.search(view.locale)}>
                {t(view.locale).search.title}
              </a>
            </li>
          </ul>
        </div>
      </div>
    </div>
  );
}
