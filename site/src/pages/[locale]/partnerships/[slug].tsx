import { urls } from '@bbk/shared/urls';

import { getPartnership } from '../../../content/partnerships/page.ts';
import { noPaths, propsOf } from '../../../content/page.server.ts';
import { Partnership } from '../../../features/partnership/Partnership.tsx';
import { framed } from '../../../layout/framed.tsx';

export const config = { maxDuration: 60, unstable_runtimeJS: false };
export const getStaticPaths = noPaths;
export const getStaticProps = propsOf({
  path: ({ locale }, params) => urls.document(locale, 'partnerships', params.slug),
  get: (cx, { slug }) => getPartnership(cx, slug),
});

export default framed(Partnership);
