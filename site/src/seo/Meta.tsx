import { defaultLocale, type Locale } from '@bbk/shared/locales';
import Head from 'next/head';
import type { ReactNode } from 'react';

import { jsonLd } from './jsonLd.ts';
import type { MetaView } from './types.ts';

const territory: Record<Locale, string> = { ko: 'ko_KR', en: 'en_US' };

/** The page's head: its title, its addresses in both languages, and what a share card shows. */
export const Meta = ({ view }: { readonly view: MetaView }): ReactNode => {
  const { siteName, title, description, url, alternates, image, article } = view;
  const first = alternates.find(({ locale }) => locale === defaultLocale);
  return (
    <Head>
      <title>{title === null ? siteName : `${title} — ${siteName}`}</title>
      {description && <meta key="description" name="description" content={description} />}
      <link key="canonical" rel="canonical" href={url} />
      {alternates.map(({ locale, href }) => (
        <link key={locale} rel="alternate" hrefLang={locale} href={href} />
      ))}
      {first && <link key="x-default" rel="alternate" hrefLang="x-default" href={first.href} />}
      <meta key="og:site_name" property="og:site_name" content={siteName} />
      <meta key="og:type" property="og:type" content={article ? 'article' : 'website'} />
      <meta key="og:title" property="og:title" content={view.socialTitle ?? title ?? siteName} />
      {description && <meta key="og:description" property="og:description" content={description} />}
      <meta key="og:url" property="og:url" content={url} />
      <meta key="og:locale" property="og:locale" content={territory[view.locale]} />
      {image && <meta key="og:image" property="og:image" content={image.src} />}
      {image && <meta key="og:w" property="og:image:width" content={String(image.width)} />}
      {image && <meta key="og:h" property="og:image:height" content={String(image.height)} />}
      {image?.alt && <meta key="og:alt" property="og:image:alt" content={image.alt} />}
      <meta
        key="twitter:card"
        name="twitter:card"
        content={image ? 'summary_large_image' : 'summary'}
      />
      {article?.publishedAt && (
        <meta key="published" property="article:published_time" content={article.publishedAt} />
      )}
      {article?.revisedAt && (
        <meta key="revised" property="article:modified_time" content={article.revisedAt} />
      )}
      {article && (
        <script
          key="ld"
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: jsonLd(view, article) }}
        />
      )}
    </Head>
  );
};
