import { urls } from '@bbk/shared/urls';

import { getPartnerships } from '../../../content/partnerships/page.ts';
import { noPaths, propsOf } from '../../../content/page.server.ts';
import { Partnerships } from '../../../features/partnerships/Partnerships.tsx';
import { framed } from '../../../layout/framed.tsx';

export const config = { maxDuration: 60, unstable_runtimeJS: false };
export const getStaticPaths = noPaths;
export const getStaticProps = propsOf({
  path: ({ locale }) => urls.partnerships(locale),
  get: getPartnerships,
});

export default framed(Partnerships);
