import { urls } from '@bbk/shared/urls';

import { noPaths, propsOf } from '../../content/page.server.ts';
import { getPolicy } from '../../content/policies/page.ts';
import { Policy } from '../../features/policy/Policy.tsx';
import { framed } from '../../layout/framed.tsx';

export const config = { maxDuration: 60, unstable_runtimeJS: false };
export const getStaticPaths = noPaths;
export const getStaticProps = propsOf({
  path: ({ locale }) => urls.policy(locale, 'masthead'),
  get: (cx) => getPolicy(cx, 'masthead'),
});

export default framed(Policy);
