import { fedCollections, policyPages } from '@bbk/shared/urls';
import type { Redirect, Rewrite } from 'next/dist/lib/load-custom-routes';

/** The Korean edition's addresses have no prefix, and are rendered under `/ko`. */
const korean = [
  '/',
  '/about',
  ...policyPages.map((page) => `/${page}`),
  '/search',
  '/saved',
  '/offline',
  '/styleguide',
  '/styleguide/:path*',
  '/latest',
  '/latest/:page',
  '/issues',
  '/issues/:slug',
  '/issues/:slug/pages',
  '/issues/:slug/pages/:page',
  '/partnerships',
  '/partnerships/:slug',
  '/partnerships/:slug/both',
  '/press/:token',
  '/approval/:token',
  '/articles/:slug',
  '/organisations/:slug',
  ...['sections', 'tags', 'artists', 'people'].flatMap((list) => [
    `/${list}/:slug`,
    `/${list}/:slug/:page`,
  ]),
];

const feedFiles = 'feed.:format(xml|json)';
const feeds = [`/${feedFiles}`, `/:list(${fedCollections.join('|')})/:slug/${feedFiles}`];
const print = [
  '/issues/:slug/pages.json',
  '/:list(articles|issues)/:slug/citation.:format(bib|ris)',
];
const shareImages = '/share/:collection(articles|partnerships)/:slug/:file';
const english = (source: string) => ({
  source: `/en${source}`,
  destination: `/api/read/en${source}`,
});

/** What machines read: one handler for all of it. Before the pages, whose patterns would take some of them. */
const machines = [
  ...['/robots.txt', '/sitemap.xml', '/sitemaps/:part.xml'].map((source) => ({
    source,
    destination: `/api/read${source}`,
  })),
  { source: shareImages, destination: '/api/share/ko/:collection/:slug/:file' },
  { source: `/en${shareImages}`, destination: '/api/share/en/:collection/:slug/:file' },
  ...['/llms.txt', '/partnerships/:slug/release.txt', ...feeds, ...print].flatMap((source) => [
    { source, destination: `/api/read/ko${source}` },
    english(source),
  ]),
].map(({ source, destination }) => ({
  source,
  destination: destination.replaceAll(/\([^)]*\)/g, ''),
}));

export const rewrites: Rewrite[] = [
  ...machines,
  ...korean.map((source) => ({ source, destination: source === '/' ? '/ko' : `/ko${source}` })),
  { source: '/press/:token/kit.zip', destination: '/api/press/:token' },
  { source: '/approval/:token/answer', destination: '/api/approval/ko?token=:token' },
  { source: '/en/approval/:token/answer', destination: '/api/approval/en?token=:token' },
  { source: '/search/suggest', destination: '/api/search/ko' },
  { source: '/en/search/suggest', destination: '/api/search/en' },
  // The proof that it is us who tell search engines of our addresses; it must lie at the root.
  { source: '/:key([A-Za-z0-9-]{8,128}).txt', destination: '/api/indexnow/:key' },
  // What stands printed beside a text.
  ...['', '/:page'].flatMap((page) => [
    { source: `/i/:number${page}`, destination: `/api/printed/ko/:number${page}` },
    { source: `/en/i/:number${page}`, destination: `/api/printed/en/:number${page}` },
  ]),
  { source: '/preview/:token/:file', destination: '/api/preview/:token/:file' },
  { source: '/media/:file', destination: '/api/media/:file' },
  { source: '/type/:file', destination: '/api/type/:file' },
  // At the root, so that the whole magazine is within its scope.
  { source: '/sw.js', destination: '/built/sw.js' },
  { source: '/healthz', destination: '/api/healthz' },
  { source: '/readyz', destination: '/api/readyz' },
  { source: '/metrics', destination: '/api/metrics' },
  // Nothing navigates without a page load, so nothing needs a page's props as JSON: but for a preview, as one types.
  { source: '/_next/data/:build/:path((?!preview/).*)', destination: '/404' },
];

/**
 * Every other address is nobody's, unless an editor leads it elsewhere: one page looks that up. Asked only where
 * there is no such file.
 */
export const anythingElse: Rewrite = {
  source: '/:path((?!(?:ko|en)(?:/|$)|(?:api|_next|built|media|type|share|preview)/).+)',
  destination: '/ko/:path',
};

/** Asked only where the build itself has no such file: an older page refers to its own build's. */
export const keptFiles: Rewrite[] = ['/_next/static', '/built'].map((folder) => ({
  source: `${folder}/:path*`,
  destination: `/api/kept${folder}/:path*`,
}));

/** One address for each page: the Korean edition's own paths lead to the bare ones. */
export const redirects: Redirect[] = [
  { source: '/ko', destination: '/', statusCode: 301 },
  { source: '/ko/:path*', destination: '/:path*', statusCode: 301 },
];
