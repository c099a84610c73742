import type { ReactNode } from 'react';

import type { ArticleKind, ArticleView } from '../../content/articles/types.ts';
import { ZoomBox } from '../../ui/Zoom.tsx';
import { Column } from './Column.tsx';
import { Feature } from './Feature.tsx';
import { Interview } from './Interview.tsx';
import { News } from './News.tsx';
import { NextStory } from './NextStory.tsx';
import { PhotoStory } from './PhotoStory.tsx';
import { Ranking } from './Ranking.tsx';
import { Review } from './Review.tsx';
import { Onward } from './Tail.tsx';

/** How a kind is laid out: a kind without a template does not compile. */
const templates = {
  news: News,
  feature: Feature,
  interview: Interview,
  review: Review,
  column: Column,
  photo: PhotoStory,
  list: Ranking,
} satisfies Record<ArticleKind, (props: { readonly view: ArticleView }) => ReactNode>;

/** An article, in the template of its kind, and what to read after it. */
export function Article({ view }: { readonly view: ArticleView }): ReactNode {
  const Template = templates[view.kind];
  return (
    <>
      <div className="so-far" aria-hidden />
      <Template view={view} />
      <NextStory view={view} />
      <Onward view={view} />
      <ZoomBox locale={view.locale} />
    </>
  );
}
