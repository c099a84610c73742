import { urls } from '@bbk/shared/urls';

import { getLatest } from '../../../content/lists/page.ts';
import { noPaths, propsOf } from '../../../content/page.server.ts';
import { List } from '../../../features/list/List.tsx';
import { framed } from '../../../layout/framed.tsx';

export const config = { maxDuration: 60, unstable_runtimeJS: false };
export const getStaticPaths = noPaths;
export const getStaticProps = propsOf({
  path: ({ locale }, params) => `${urls.latest(locale)}/${params.page}`,
  get: (cx, { page }) => getLatest(cx, page),
});

export default framed(List);
