import type { MetaView } from './types.ts';

/** JSON that can stand inside a `script` element: `<` can begin nothing there. */
export const scriptSafe = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', String.raw`\u003c`);

/** A story as search engines read it. */
export const jsonLd = (view: MetaView, article: NonNullable<MetaView['article']>): string =>
  scriptSafe({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: view.title,
    description: view.description ?? undefined,
    inLanguage: view.locale,
    mainEntityOfPage: view.url,
    image: view.image ? [view.image.src] : undefined,
    datePublished: article.publishedAt ?? undefined,
    dateModified: article.revisedAt ?? article.publishedAt ?? undefined,
    articleSection: article.section ?? undefined,
    author: article.authors.map((name) => ({ '@type': 'Person', name })),
    publisher: { '@type': 'Organization', name: view.siteName },
  });
