import { urls } from '@bbk/shared/urls';

import { noPaths, propsOf } from '../../../../../content/page.server.ts';
import { getPrinted } from '../../../../../content/printed/page.ts';
import { PageShelf } from '../../../../../features/pages/PageShelf.tsx';
import { framed } from '../../../../../layout/framed.tsx';

export const config = { maxDuration: 60, unstable_runtimeJS: false };
export const getStaticPaths = noPaths;
export const getStaticProps = propsOf({
  path: ({ locale }, { slug }) => urls.page(locale, slug),
  get: (cx, { slug }) => getPrinted(cx, slug),
});

export default framed(PageShelf);
