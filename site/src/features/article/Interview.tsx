import type { ReactNode } from 'react';

import type { ArticleView } from '../../content/articles/types.ts';
import { Body } from '../../ui/body/Body.tsx';
import { NameAcross } from '../../ui/NameAcross.tsx';
import { speakerOf } from '../../ui/story/speaker.ts';
import { Title } from '../../ui/Title.tsx';
import { cx } from '../../ui/vars.ts';
import { ArticleFacts } from './facts.tsx';
import { Crumb, Dek, hasHero, Headline, Hero } from './parts.tsx';
import { Ends } from './Tail.tsx';

interface SaidProps {
  readonly view: ArticleView;
  readonly said: string;
}

/** The headline, whose name is not said again in sight: it stands above, as large as the page. */
function Said({ view, said }: SaidProps): ReactNode {
  const name = view.headline.slice(0, view.headline.length - said.length);
  return (
    <Headline view={view}>
      {name !== '' && <span className="vh">{name}</span>}
      <Title text={said} />
    </Headline>
  );
}

/** Questions and answers under the name of the one who answers. */
export function Interview({ view }: { readonly view: ArticleView }): ReactNode {
  const { name, said } = speakerOf(view.headline, view.artists, view.locale);
  return (
    <article className="iv">
      <header className="w">
        <Crumb view={view} />
        {name && <NameAcross name={name} locale={view.locale} />}
        <div className={cx('g', 'iv-top', !hasHero(view) && 'iv-top--bare')}>
          <Hero view={view} sizes="(min-width:64rem) 56vw, 96vw" className="pic" />
          <div className="tx">
            <Said view={view} said={said} />
            <div>
              <Dek view={view} />
              <ArticleFacts view={view} />
            </div>
          </div>
        </div>
      </header>
      <div className="w story">
        <Body nodes={view.body} locale={view.locale} />
        <Ends view={view} />
      </div>
    </article>
  );
}
