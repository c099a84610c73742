import Head from 'next/head';
import type { NextPageContext } from 'next';
import type { ReactNode } from 'react';

import type { ErrorProps } from '../content/errors/props.server.ts';
import { ErrorPage } from '../features/error/ErrorPage.tsx';
import { Shell } from '../features/shell/Shell.tsx';
import { t } from '../i18n/messages.ts';

export const config = { unstable_runtimeJS: false };

/**
 * Every page that is none: 404, 410, 500, and 503 while the CMS is down. One page for all of them, made
 * for each request: `pages/404` and `pages/500` would be made once, and could neither know the language
 * nor say 410 or 503.
 */
export default function NoPage({ view, shell }: ErrorProps): ReactNode {
  return (
    <>
      <Head>
        <title>{t(view.locale).error[view.status].title}</title>
        <meta key="robots" name="robots" content="noindex" />
      </Head>
      <Shell view={shell}>
        <ErrorPage view={view} />
      </Shell>
    </>
  );
}

NoPage.getInitialProps = async ({ req, res, err }: NextPageContext): Promise<ErrorProps> => {
  // Of getInitialProps, unlike getStaticProps, Next keeps the imports in the browser's bundle.
  if (typeof window === 'undefined' && res) {
    const { errorProps } = await import('../content/errors/props.server.ts');
    return errorProps(req?.url ?? '/', res, err);
  }
  throw new Error('This page is made on the server.');
};
