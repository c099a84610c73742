import type { NewsEntry, SitemapEntry } from '../../content/sitemaps/types.ts';
import { xml } from '../xml.ts';

const namespaces = {
  '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
  '@xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
  '@xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
  '@xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
};

const image = (src: string | null) => (src === null ? {} : { 'image:image': { 'image:loc': src } });

/** A sitemap, with its pictures and the other languages of each page. */
export const sitemapXml = (entries: readonly SitemapEntry[]): string =>
  xml({
    urlset: {
      ...namespaces,
      url: entries.map(({ url, changedAt, alternates, image: src }) => ({
        loc: url,
        ...(changedAt !== null && { lastmod: changedAt }),
        ...(alternates.length > 0 && {
          'xhtml:link': alternates.map((other) => ({
            '@rel': 'alternate',
            '@hreflang': other.locale,
            '@href': other.url,
          })),
        }),
        ...image(src),
      })),
    },
  });

/** A news sitemap. */
export const newsXml = (entries: readonly NewsEntry[]): string =>
  xml({
    urlset: {
      ...namespaces,
      url: entries.map((entry) => ({
        loc: entry.url,
        'news:news': {
          'news:publication': { 'news:name': entry.publication, 'news:language': entry.locale },
          'news:publication_date': entry.publishedAt,
          'news:title': entry.title,
        },
        ...image(entry.image),
      })),
    },
  });

/** The sitemap of sitemaps. */
export const indexXml = (
  parts: readonly { readonly url: string; readonly changedAt: string | null }[],
): string =>
  xml({
    sitemapindex: {
      '@xmlns': namespaces['@xmlns'],
      sitemap: parts.map(({ url, changedAt }) => ({
        loc: url,
        ...(changedAt !== null && { lastmod: changedAt }),
      })),
    },
  });
