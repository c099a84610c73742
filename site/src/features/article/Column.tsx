import type { ReactNode } from 'react';

import type { ArticleView } from '../../content/articles/types.ts';
import { Body } from '../../ui/body/Body.tsx';
import { NamePair } from '../../ui/Name.tsx';
import { ArticleFacts } from './facts.tsx';
import { Crumb, Dek, Headline, Hero } from './parts.tsx';
import { Ends } from './Tail.tsx';

/** Somebody's own voice: the name of the writer stands in the count column. */
export const Column = ({ view }: { readonly view: ArticleView }): ReactNode => (
  <article className="w cl">
    <header className="g cl-top">
      <div className="cl-by">
        <Crumb view={view} />
        {view.bylines[0] && (
          <p className="pair">
            <NamePair name={view.bylines[0]} locale={view.locale} />
          </p>
        )}
      </div>
      <div className="cl-h">
        <Headline view={view} />
        <Dek view={view} />
      </div>
    </header>
    <Hero view={view} sizes="(min-width:64rem) 72vw, 96vw" />
    <div className="g cl-g">
      <ArticleFacts view={view} />
      <div className="bd">
        <Body nodes={view.body} locale={view.locale} flow="column" opening />
        <Ends view={view} />
      </div>
    </div>
  </article>
);
