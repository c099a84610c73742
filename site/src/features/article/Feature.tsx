import type { ReactNode } from 'react';

import type { ArticleView } from '../../content/articles/types.ts';
import { Body } from '../../ui/body/Body.tsx';
import { Numeral } from '../../ui/Numeral.tsx';
import { cx } from '../../ui/vars.ts';
import { ArticleFacts } from './facts.tsx';
import { Crumb, Dek, hasHero, Headline, Hero } from './parts.tsx';
import { Ends } from './Tail.tsx';

const heroSizes = {
  wide: '100vw',
  split: '(min-width:64rem) 58vw, 100vw',
  column: '(min-width:64rem) 82vw, 96vw',
} as const;

/** The folio, the dek and the facts: the row between the opening and the text. */
export const Under = ({ view }: { readonly view: ArticleView }): ReactNode => (
  <div className="g under">
    {view.print?.pageFrom && (
      <p className="pg">
        <Numeral hidden>{view.print.pageFrom}</Numeral>
      </p>
    )}
    <Dek view={view} />
    <ArticleFacts view={view} />
  </div>
);

/** A field of the colour with the headline, the picture, and chapters under giant thin numbers. */
export function Feature({ view }: { readonly view: ArticleView }): ReactNode {
  const layout = hasHero(view) ? view.layout : 'wide';
  return (
    <article className={cx('open', `open--${layout}`)}>
      <div className="open-n">
        <div className="w">
          <Crumb view={view} />
          <Headline view={view} />
        </div>
      </div>
      <Hero
        view={view}
        sizes={heroSizes[layout]}
        onPhone={layout === 'column' ? 'whole' : 'square'}
        className="open-p"
      />
      <div className="w">
        <Under view={view} />
        <div className="story">
          <Body nodes={view.body} locale={view.locale} chapters opening />
        </div>
        <Ends view={view} />
      </div>
    </article>
  );
}
