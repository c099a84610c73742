import Head from 'next/head';
import type { ReactNode } from 'react';

import type { PageProps } from '../../content/page.types.ts';
import type { SearchView } from '../../content/search/types.ts';
import { Search } from '../../features/search/Search.tsx';
import { framed } from '../../layout/framed.tsx';
import { searchProps } from '../../search/page/props.server.ts';

export const config = { maxDuration: 60, unstable_runtimeJS: false };
export const getServerSideProps = searchProps;

const Framed = framed(Search);

/** Results are found again by whoever asks: a search engine keeps what they lead to, not them. */
export default function SearchPage(props: PageProps<SearchView>): ReactNode {
  return (
    <>
      <Head>
        <meta key="robots" name="robots" content="noindex, follow" />
      </Head>
      <Framed {...props} />
    </>
  );
}
