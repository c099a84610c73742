import { urls } from '@bbk/shared/urls';

import { getAbout } from '../../content/about/page.ts';
import { noPaths, propsOf } from '../../content/page.server.ts';
import { About } from '../../features/about/About.tsx';
import { framed } from '../../layout/framed.tsx';

export const config = { maxDuration: 60, unstable_runtimeJS: false };
export const getStaticPaths = noPaths;
export const getStaticProps = propsOf({
  path: ({ locale }) => urls.about(locale),
  get: getAbout,
});

export default framed(About);
