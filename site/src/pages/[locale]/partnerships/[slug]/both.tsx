import { urls } from '@bbk/shared/urls';

import { noPaths, propsOf } from '../../../../content/page.server.ts';
import { getBothEditions } from '../../../../content/partnerships/both.ts';
import { BothEditions } from '../../../../features/partnership/BothEditions.tsx';
import { unlisted } from '../../../../layout/unlisted.tsx';

export const config = { maxDuration: 60, unstable_runtimeJS: false };
export const getStaticPaths = noPaths;
export const getStaticProps = propsOf({
  path: ({ locale }, params) => urls.bothEditions(locale, params.slug),
  get: (cx, { slug }) => getBothEditions(cx, slug),
});

/** Each edition is listed under an address of its own. */
export default unlisted(BothEditions);
