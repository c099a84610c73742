import { defaultLocale } from '@bbk/shared/locales';
import type { GetStaticProps } from 'next';

import { propsOf } from '../page.server.ts';
import { missing, type PageProps } from '../page.types.ts';

const encoded = (path: string) => path.split('/').map(encodeURIComponent).join('/');

const nothing = propsOf<never>({
  path: ({ locale }, { slug }) =>
    `${locale === defaultLocale ? '' : `/${locale}`}/${encoded(slug)}`,
  get: () => Promise.resolve(missing),
});

/** For every address that no page has: where editors have led it, if anywhere. */
export const redirectOnly: GetStaticProps<PageProps<never>> = ({ params = {}, ...context }) => {
  const rest = [params['rest'] ?? []].flat();
  return nothing({ ...context, params: { locale: params['locale'], slug: rest.join('/') } });
};
