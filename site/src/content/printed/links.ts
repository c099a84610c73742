import type { Locale } from '@bbk/shared/locales';
import { urls, type CitationFormat } from '@bbk/shared/urls';

/** How something is cited, by the format. */
export const citations = (
  locale: Locale,
  collection: 'articles' | 'issues',
  slug: string,
): Record<CitationFormat, string> => ({
  bib: urls.citation(locale, collection, slug, 'bib'),
  ris: urls.citation(locale, collection, slug, 'ris'),
});
