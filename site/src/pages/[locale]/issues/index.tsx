import { urls } from '@bbk/shared/urls';

import { getShelf } from '../../../content/issues/page.ts';
import { noPaths, propsOf } from '../../../content/page.server.ts';
import { IssueShelf } from '../../../features/issue-shelf/IssueShelf.tsx';
import { framed } from '../../../layout/framed.tsx';

export const config = { maxDuration: 60, unstable_runtimeJS: false };
export const getStaticPaths = noPaths;
export const getStaticProps = propsOf({
  path: ({ locale }) => urls.issues(locale),
  get: getShelf,
});

export default framed(IssueShelf);
