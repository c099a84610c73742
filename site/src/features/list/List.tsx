import type { ReactNode } from 'react';

import type { ListView } from '../../content/lists/types.ts';
import { t } from '../../i18n/messages.ts';
import { Numeral } from '../../ui/Numeral.tsx';
import { StoryList } from '../../ui/story/StoryList.tsx';
import { Title } from '../../ui/Title.tsx';

/** A section, a tag, or everything: its name, how many there are, and a page of them. */
export function List({ view }: { readonly view: ListView }): ReactNode {
  const m = t(view.locale);
  const { current, count } = view.pager;
  return (
    <div className="w">
      <header className="pagehead pagehead--n">
        <div>
          <h1 className="d">
            <Title text={view.title} />
          </h1>
          {view.description && <p className="dek-l">{view.description}</p>}
        </div>
        {view.total > 0 && (
          <p className="total">
            <Numeral>{view.total}</Numeral> <span className="k">{m.list.count}</span>
            {current < count && <span className="k pos">{m.list.page(current)}</span>}
          </p>
        )}
      </header>
      <StoryList page={view} locale={view.locale} empty={m.list.empty} />
    </div>
  );
}
