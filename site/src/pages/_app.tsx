import type { AppProps } from 'next/app';
import Head from 'next/head';
import type { ReactNode } from 'react';

/** What every page's head has, beside its own. */
export default function App({ Component, pageProps }: AppProps): ReactNode {
  return (
    <>
      <Head>
        <meta key="viewport" name="viewport" content="width=device-width, initial-scale=1" />
      </Head>
      <Component {...pageProps} />
    </>
  );
}
