import { defaultLocale, locales, type Locale } from './locales.ts';

/** The collections whose documents have an address of their own, and the first segment of that address. */
export const publicSegments = {
  articles: 'articles',
  sections: 'sections',
  tags: 'tags',
  organisations: 'organisations',
  issues: 'issues',
  partnerships: 'partnerships',
  artists: 'artists',
  people: 'people',
} as const;
export type PublicCollection = keyof typeof publicSegments;

export const isPublicCollection = (value: string): value is PublicCollection =>
  Object.hasOwn(publicSegments, value);

function join(locale: Locale, ...segments: readonly (string | number)[]): string {
  const encoded = segments.map((segment) => encodeURIComponent(String(segment).normalize('NFC')));
  const parts = locale === defaultLocale ? encoded : [locale, ...encoded];
  return `/${parts.join('/')}`;
}

/**
 * Every public address, as an absolute path with percent-encoded segments: what a reader's link holds.
 * `page` is a page number counted from the oldest end of a list; without it the address is the newest page.
 */
export const urls = {
  home: (locale: Locale) => join(locale),
  document: (locale: Locale, collection: PublicCollection, slug: string) =>
    join(locale, publicSegments[collection], slug),
  list: (locale: Locale, collection: PublicCollection, slug: string, page?: number) =>
    join(locale, publicSegments[collection], slug, ...(page === undefined ? [] : [page])),
  latest: (locale: Locale, page?: number) =>
    join(locale, 'latest', ...(page === undefined ? [] : [page])),
  issues: (locale: Locale) => join(locale, 'issues'),
  partnerships: (locale: Locale) => join(locale, 'partnerships'),
  about: (locale: Locale) => join(locale, 'about'),
  media: (filename: string) => `/media/${encodeURIComponent(filename)}`,
} as const;

/** The site's own path for a public address: `/articles/x` is rendered at `/ko/articles/x`. */
export function internalPath(publicPath: string): string {
  const first = publicPath.split('/')[1] ?? '';
  if (locales.some((locale) => locale !== defaultLocale && locale === first)) return publicPath;
  return publicPath === '/' ? `/${defaultLocale}` : `/${defaultLocale}${publicPath}`;
}
