import { urls } from '@bbk/shared/urls';

import { getLabelList } from '../../../../content/lists/page.ts';
import { noPaths, propsOf } from '../../../../content/page.server.ts';
import { List } from '../../../../features/list/List.tsx';
import { framed } from '../../../../layout/framed.tsx';

export const config = { maxDuration: 60, unstable_runtimeJS: false };
export const getStaticPaths = noPaths;
export const getStaticProps = propsOf({
  path: ({ locale }, params) => `${urls.list(locale, 'sections', params.slug)}/${params.page}`,
  get: (cx, { slug, page }) => getLabelList(cx, 'sections', slug, page),
});

export default framed(List);
