import { urls } from '@bbk/shared/urls';

import { getHome } from '../../content/home/page.ts';
import { noPaths, propsOf } from '../../content/page.server.ts';
import { Home } from '../../features/home/Home.tsx';
import { framed } from '../../layout/framed.tsx';

export const config = { maxDuration: 60, unstable_runtimeJS: false };
export const getStaticPaths = noPaths;
export const getStaticProps = propsOf({
  path: ({ locale }) => urls.home(locale),
  get: getHome,
});

export default framed(Home);
