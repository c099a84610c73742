import type { ReactNode } from 'react';

import type { ArticleView } from '../../content/articles/types.ts';
import { Body } from '../../ui/body/Body.tsx';
import { nameParts } from '../../ui/Name.tsx';
import { NameAcross } from '../../ui/NameAcross.tsx';
import { Title } from '../../ui/Title.tsx';
import { cx } from '../../ui/vars.ts';
import { ArticleFacts } from './facts.tsx';
import { Crumb, Dek, hasHero, Headline, Hero } from './parts.tsx';
import { Ends } from './Tail.tsx';

/** The headline, whose name is not said again in sight: it stands above, as large as the page. */
function Said({ view, name }: { readonly view: ArticleView; readonly name: string }): ReactNode {
  const rest =
    view.headline.startsWith(name) && name !== ''
      ? view.headline.slice(name.length).replace(/^[\s,:·–—]+/u, '')
      : '';
  if (rest === '') return <Headline view={view} />;
  return (
    <Headline view={view}>
      <span className="vh">{`${name} `}</span>
      <Title text={rest} />
    </Headline>
  );
}

/** Questions and answers under the name of the one who answers. */
export function Interview({ view }: { readonly view: ArticleView }): ReactNode {
  const [subject] = view.artists;
  const [name] = subject ? nameParts(subject, view.locale) : [];
  return (
    <article className="iv">
      <header className="w">
        <Crumb view={view} />
        {subject && <NameAcross name={subject} locale={view.locale} />}
        <div className={cx('g', 'iv-top', !hasHero(view) && 'iv-top--bare')}>
          <Hero view={view} sizes="(min-width:64rem) 56vw, 96vw" className="pic" />
          <div className="tx">
            <Said view={view} name={name?.text ?? ''} />
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
