import { urls } from '@bbk/shared/urls';

import { getArtist } from '../../../../content/artists/page.ts';
import { noPaths, propsOf } from '../../../../content/page.server.ts';
import { Artist } from '../../../../features/artist/Artist.tsx';
import { framed } from '../../../../layout/framed.tsx';

export const config = { maxDuration: 60, unstable_runtimeJS: false };
export const getStaticPaths = noPaths;
export const getStaticProps = propsOf({
  path: ({ locale }, params) => urls.document(locale, 'artists', params.slug),
  get: (cx, { slug }) => getArtist(cx, slug),
});

export default framed(Artist);
