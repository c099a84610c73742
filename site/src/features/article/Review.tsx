import type { ReactNode } from 'react';

import type { ArticleView } from '../../content/articles/types.ts';
import { Body } from '../../ui/body/Body.tsx';
import { cx } from '../../ui/vars.ts';
import { ArticleFacts } from './facts.tsx';
import { Crumb, Dek, hasHero, Headline, Hero } from './parts.tsx';
import { Ends } from './Tail.tsx';

/** The thing reviewed lies whole on the page, as an object; the verdict stands beside it. */
export const Review = ({ view }: { readonly view: ArticleView }): ReactNode => (
  <article className="rv">
    <header className={cx('w', 'g', 'rv-top', !hasHero(view) && 'rv-top--bare')}>
      <Hero view={view} sizes="(min-width:64rem) 40vw, 96vw" className="pic" />
      <div className="tx">
        <Crumb view={view} />
        <Headline view={view} />
        <Dek view={view} />
        <ArticleFacts view={view} />
      </div>
    </header>
    <div className="w story">
      <Body nodes={view.body} locale={view.locale} />
      <Ends view={view} />
    </div>
  </article>
);
