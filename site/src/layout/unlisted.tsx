import Head from 'next/head';
import type { ComponentType, ReactNode } from 'react';

import type { PageProps } from '../content/page.types.ts';
import { framed } from './framed.tsx';

/** A page that no search engine is to list. */
export function unlisted<View>(Feature: ComponentType<{ readonly view: View }>) {
  const Framed = framed(Feature);
  return function Page(props: PageProps<View>): ReactNode {
    return (
      <>
        <Head>
          <meta key="robots" name="robots" content="noindex, nofollow" />
        </Head>
        <Framed {...props} />
      </>
    );
  };
}
