import { isLocale, type Locale } from '@bbk/shared/locales';
import type { GetServerSideProps } from 'next';

import { specimenOf } from './specimens.tsx';

/** All that a page of the guide is told: the rest is in the code. */
export interface GuideProps {
  readonly name: string | null;
  /** The document's language is read here, as on every page. */
  readonly shell: { readonly locale: Locale };
}

/** Made for each request: it asks for nothing, and is not worth keeping. */
export const guideProps: GetServerSideProps<GuideProps> = ({ params = {} }) => {
  const { locale, specimen } = params;
  const name = Array.isArray(specimen) ? (specimen[0] ?? null) : null;
  const isKnown = name === null || specimenOf(name) !== undefined;
  return Promise.resolve(
    isLocale(locale) && isKnown ? { props: { name, shell: { locale } } } : { notFound: true },
  );
};
