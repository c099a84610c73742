import { urls } from '@bbk/shared/urls';

import { getPerson } from '../../../../content/people/page.ts';
import { noPaths, propsOf } from '../../../../content/page.server.ts';
import { Person } from '../../../../features/person/Person.tsx';
import { framed } from '../../../../layout/framed.tsx';

export const config = { maxDuration: 60, unstable_runtimeJS: false };
export const getStaticPaths = noPaths;
export const getStaticProps = propsOf({
  path: ({ locale }, params) => urls.document(locale, 'people', params.slug),
  get: (cx, { slug }) => getPerson(cx, slug),
});

export default framed(Person);
