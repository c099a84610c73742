import { urls } from '@bbk/shared/urls';
import type { ReactNode } from 'react';

import { getArticle } from '../../../content/articles/page.ts';
import type { ArticleView } from '../../../content/articles/types.ts';
import { noPaths, propsOf } from '../../../content/page.server.ts';
import { orRetraction } from '../../../content/retractions/page.ts';
import type { RetractionView } from '../../../content/retractions/types.ts';
import { Article } from '../../../features/article/Article.tsx';
import { Retraction } from '../../../features/retraction/Retraction.tsx';
import { framed } from '../../../layout/framed.tsx';

export const config = { maxDuration: 60, unstable_runtimeJS: false };
export const getStaticPaths = noPaths;
export const getStaticProps = propsOf<ArticleView | RetractionView>({
  path: ({ locale }, params) => urls.document(locale, 'articles', params.slug),
  get: (cx, { slug }) => orRetraction(cx, 'articles', slug, getArticle),
});

const ArticlePage = ({ view }: { readonly view: ArticleView | RetractionView }): ReactNode =>
  view.kind === 'retraction' ? <Retraction view={view} /> : <Article view={view} />;

export default framed(ArticlePage);
