import { urls } from '@bbk/shared/urls';

/** Everything may be read; what is no page is not to be looked for. */
export const robots = (siteUrl: string): string =>
  [
    'User-agent: *',
    'Allow: /',
    'Disallow: /api/',
    '',
    `Sitemap: ${siteUrl}${urls.sitemapIndex()}`,
    `Sitemap: ${siteUrl}${urls.sitemap('news')}`,
    '',
  ].join('\n');
