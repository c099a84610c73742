import { urls } from '@bbk/shared/urls';

import { noPaths, propsOf } from '../../../../../content/page.server.ts';
import { getPrintedPage } from '../../../../../content/printed/page.ts';
import { PageReader } from '../../../../../features/pages/PageReader.tsx';
import { framed } from '../../../../../layout/framed.tsx';

export const config = { maxDuration: 60, unstable_runtimeJS: false };
export const getStaticPaths = noPaths;
export const getStaticProps = propsOf({
  path: ({ locale }, { slug, page }) => urls.page(locale, slug, page),
  get: (cx, { slug, page }) => getPrintedPage(cx, slug, page),
});

export default framed(PageReader);
