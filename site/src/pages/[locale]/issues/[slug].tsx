import { urls } from '@bbk/shared/urls';

import { getIssue } from '../../../content/issues/page.ts';
import { noPaths, propsOf } from '../../../content/page.server.ts';
import { Issue } from '../../../features/issue/Issue.tsx';
import { framed } from '../../../layout/framed.tsx';

export const config = { maxDuration: 60, unstable_runtimeJS: false };
export const getStaticPaths = noPaths;
export const getStaticProps = propsOf({
  path: ({ locale }, params) => urls.document(locale, 'issues', params.slug),
  get: (cx, { slug }) => getIssue(cx, slug),
});

export default framed(Issue);
