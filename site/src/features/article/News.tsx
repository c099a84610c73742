import type { ReactNode } from 'react';

import type { ArticleView } from '../../content/articles/types.ts';
import { time } from '../../i18n/format.ts';
import { Body } from '../../ui/body/Body.tsx';
import { Numeral } from '../../ui/Numeral.tsx';
import { ArticleFacts } from './facts.tsx';
import { Crumb, Dek, Headline, Hero } from './parts.tsx';
import { Ends } from './Tail.tsx';

/** The hour it appeared at stands beside it: news is a place in time. */
export const News = ({ view }: { readonly view: ArticleView }): ReactNode => (
  <article className="w nw">
    <header>
      <Crumb view={view} />
      <Headline view={view} />
    </header>
    <div className="g nw-g">
      <div className="tm">
        {view.publishedAt && (
          <p>
            <Numeral hidden>{time(view.publishedAt)}</Numeral>
          </p>
        )}
        <ArticleFacts view={view} />
      </div>
      <div className="bd">
        <Dek view={view} />
        <Hero view={view} sizes="(min-width:64rem) 50vw, 96vw" />
        <Body nodes={view.body} locale={view.locale} flow="column" />
        <Ends view={view} />
      </div>
    </div>
  </article>
);
