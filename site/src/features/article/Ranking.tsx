import type { ReactNode } from 'react';

import type { ArticleView } from '../../content/articles/types.ts';
import { Body } from '../../ui/body/Body.tsx';
import { Numeral } from '../../ui/Numeral.tsx';
import { vars } from '../../ui/vars.ts';
import { ArticleFacts } from './facts.tsx';
import { Crumb, Dek, Headline, Hero } from './parts.tsx';
import { Ends } from './Tail.tsx';

/** A list: how many entries it has stands on the colour, and each entry has its rank. */
export function Ranking({ view }: { readonly view: ArticleView }): ReactNode {
  const count = view.body.filter((node) => node.type === 'listEntry').length;
  return (
    <article className="rk">
      <header className="rk-top" style={vars({ '--digits': String(count).length })}>
        <div className="w g">
          {count > 1 && (
            <p className="rk-n">
              <Numeral hidden>{count}</Numeral>
            </p>
          )}
          <div className="rk-h">
            <Crumb view={view} />
            <Headline view={view} />
          </div>
        </div>
      </header>
      <Hero view={view} sizes="100vw" onPhone="square" className="open-p" />
      <div className="w">
        <div className="g under">
          <Dek view={view} />
          <ArticleFacts view={view} />
        </div>
        <div className="story">
          <Body nodes={view.body} locale={view.locale} />
        </div>
        <Ends view={view} />
      </div>
    </article>
  );
}
