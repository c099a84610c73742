import { urls } from '@bbk/shared/urls';

import { getArticle } from '../../../content/articles/page.ts';
import { noPaths, propsOf } from '../../../content/page.server.ts';
import { Article } from '../../../features/article/Article.tsx';
import { framed } from '../../../layout/framed.tsx';

export const config = { maxDuration: 60, unstable_runtimeJS: false };
export const getStaticPaths = noPaths;
export const getStaticProps = propsOf({
  path: ({ locale }, params) => urls.document(locale, 'articles', params.slug),
  get: (cx, { slug }) => getArticle(cx, slug),
});

export default framed(Article);
