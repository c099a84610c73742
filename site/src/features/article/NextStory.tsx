import type { ReactNode } from 'react';

import type { ArticleView } from '../../content/articles/types.ts';
import { t } from '../../i18n/messages.ts';
import { headlineSize } from '../../ui/measure.ts';
import { kickerText } from '../../ui/story/folio.ts';
import { Title } from '../../ui/Title.tsx';
import { cx } from '../../ui/vars.ts';

/** Where one reads on at the end: the story before this one in its section, as large as a page turned. */
export function NextStory({ view }: { readonly view: ArticleView }): ReactNode {
  const { next, locale } = view;
  if (!next) return null;
  return (
    <aside className="w next" aria-labelledby="h-next">
      <p className="k" id="h-next">
        {t(locale).article.next}
        <span className="m">{kickerText(next, locale)}</span>
      </p>
      <a className={cx('d', 't', headlineSize(next.headline))} rel="next" href={next.href}>
        <Title text={next.headline} />
      </a>
    </aside>
  );
}
