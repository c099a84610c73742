import type { ReactNode } from 'react';

import type { ArticleView } from '../../content/articles/types.ts';
import { Body } from '../../ui/body/Body.tsx';
import { Under } from './Feature.tsx';
import { Crumb, Headline, Hero } from './parts.tsx';
import { Ends } from './Tail.tsx';

/** Pictures first: the opening one whole and wide, the words small beneath. */
export const PhotoStory = ({ view }: { readonly view: ArticleView }): ReactNode => (
  <article className="ph">
    <Hero view={view} sizes="100vw" className="open-p" />
    <div className="w">
      <header>
        <Crumb view={view} />
        <Headline view={view} />
      </header>
      <Under view={view} />
      <div className="story">
        <Body nodes={view.body} locale={view.locale} />
      </div>
      <Ends view={view} />
    </div>
  </article>
);
