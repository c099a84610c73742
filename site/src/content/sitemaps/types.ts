import type { Locale } from '@bbk/shared/locales';

/** An address as a sitemap holds it. All addresses are absolute. */
export interface SitemapEntry {
  readonly url: string;
  /** ISO 8601; null where nothing is known. */
  readonly changedAt: string | null;
  readonly image: string | null;
  /** The same page in every language that it has, this one too; empty where there is one alone. */
  readonly alternates: readonly { readonly locale: Locale; readonly url: string }[];
}

/** A story of the last two days. */
export interface NewsEntry {
  readonly url: string;
  readonly locale: Locale;
  readonly publication: string;
  readonly title: string;
  readonly publishedAt: string;
  readonly image: string | null;
}

/** How many documents there are of something, and when one of them last changed. */
export interface Extent {
  readonly count: number;
  readonly changedAt: string | null;
}
