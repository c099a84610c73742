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

/** Pages that every publication owes its readers: their texts are the CMS's. */
export const policyPages = ['masthead', 'youth', 'privacy', 'corrections', 'contact'] as const;
export type PolicyPage = (typeof policyPages)[number];

/** What a feed can be of: everything, or what is filed under one of these. */
export const fedCollections = ['sections', 'tags', 'artists', 'people'] as const;
export type FedCollection = (typeof fedCollections)[number];
export type FeedFormat = 'xml' | 'json';

/** Bibliographies: BibTeX, and what Zotero, EndNote and others read. */
export const citationFormats = ['bib', 'ris'] as const;
export type CitationFormat = (typeof citationFormats)[number];

/** A share image: for cards (1.91:1), for KakaoTalk (2:1), or the bare picture as search engines want it. */
export const shareShapes = ['card', 'kakao', 'wide', 'classic', 'square'] as const;
export type ShareShape = (typeof shareShapes)[number];

export const isShareShape = (value: string): value is ShareShape =>
  shareShapes.some((shape) => shape === value);

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
  /** A page of an issue as it was printed (`34`, `c1` for the cover); without one all of them. */
  page: (locale: Locale, issue: string, label?: string) =>
    join(locale, 'issues', issue, 'pages', ...(label === undefined ? [] : [label])),
  /** The text of an issue's free pages, with where it stands, as JSON. */
  pageTexts: (locale: Locale, issue: string) => join(locale, 'issues', issue, 'pages.json'),
  /** The short address that leads from the printed page to what stands on it: of an issue's number and a page. */
  printed: (locale: Locale, number: number, page?: number | string) =>
    join(locale, 'i', number, ...(page === undefined ? [] : [page])),
  /** What a bibliography takes. */
  citation: (
    locale: Locale,
    collection: 'articles' | 'issues',
    slug: string,
    format: CitationFormat,
  ) => join(locale, publicSegments[collection], slug, `citation.${format}`),
  partnerships: (locale: Locale) => join(locale, 'partnerships'),
  /** An announcement in both languages, side by side. */
  bothEditions: (locale: Locale, slug: string) => join(locale, 'partnerships', slug, 'both'),
  /** The same as a press release, in plain text. */
  release: (locale: Locale, slug: string) => join(locale, 'partnerships', slug, 'release.txt'),
  /** An announcement under embargo, for the journalist whose link it is. */
  press: (locale: Locale, token: string) => join(locale, 'press', token),
  pressKit: (token: string) => `/press/${encodeURIComponent(token)}/kit.zip`,
  /** The exact text of an announcement, for the partner who signs it off. */
  approval: (locale: Locale, token: string) => join(locale, 'approval', token),
  about: (locale: Locale) => join(locale, 'about'),
  policy: (locale: Locale, page: PolicyPage) => join(locale, page),
  /** The newest articles for a feed reader: of all, or of one section, tag, artist or person. */
  feed: (locale: Locale, format: FeedFormat, of?: { collection: FedCollection; slug: string }) =>
    join(locale, ...(of ? [publicSegments[of.collection], of.slug] : []), `feed.${format}`),
  robots: () => '/robots.txt',
  llms: (locale: Locale) => join(locale, 'llms.txt'),
  sitemapIndex: () => '/sitemap.xml',
  /** One part of the sitemap: `articles-ko-2026-09`, `news-ko`. */
  sitemap: (part: string) => `/sitemaps/${part}.xml`,
  /** The hash is of all that the image shows, so that it never changes. */
  share: (
    locale: Locale,
    collection: 'articles' | 'partnerships',
    slug: string,
    hash: string,
    shape: ShareShape,
  ) => join(locale, 'share', collection, slug, `${hash}-${shape}.jpg`),
  search: (locale: Locale) => join(locale, 'search'),
  /** What may be meant by what is being typed, as JSON. */
  suggest: (locale: Locale) => join(locale, 'search', 'suggest'),
  /** What the reader saved on this device. */
  saved: (locale: Locale) => join(locale, 'saved'),
  /** Shown where there is no network. */
  offline: (locale: Locale) => join(locale, 'offline'),
  /** Every component in every state; with a name, one page of it. */
  styleguide: (locale: Locale, specimen?: string) =>
    join(locale, 'styleguide', ...(specimen === undefined ? [] : [specimen])),
  /** A draft as the site will show it, for who has the token; with an article, that one of the issue that it opens. */
  preview: (token: string, article?: string) =>
    `/preview/${encodeURIComponent(token)}${article === undefined ? '' : `?article=${encodeURIComponent(article)}`}`,
  media: (filename: string) => `/media/${encodeURIComponent(filename)}`,
} as const;

/** The site's own path for a public address: `/articles/x` is rendered at `/ko/articles/x`. */
export function internalPath(publicPath: string): string {
  const first = publicPath.split('/')[1] ?? '';
  if (locales.some((locale) => locale !== defaultLocale && locale === first)) return publicPath;
  return publicPath === '/' ? `/${defaultLocale}` : `/${defaultLocale}${publicPath}`;
}
