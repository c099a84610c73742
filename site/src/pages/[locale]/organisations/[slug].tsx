import { urls } from '@bbk/shared/urls';

import { getOrganisation } from '../../../content/organisations/page.ts';
import { noPaths, propsOf } from '../../../content/page.server.ts';
import { Organisation } from '../../../features/organisation/Organisation.tsx';
import { framed } from '../../../layout/framed.tsx';

export const config = { maxDuration: 60, unstable_runtimeJS: false };
export const getStaticPaths = noPaths;
export const getStaticProps = propsOf({
  path: ({ locale }, params) => urls.document(locale, 'organisations', params.slug),
  get: (cx, { slug }) => getOrganisation(cx, slug),
});

export default framed(Organisation);
