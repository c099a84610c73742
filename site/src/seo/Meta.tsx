import { defaultLocale, type Locale } from '@bbk/shared/locales';
import Head from 'next/head';
import type { ReactNode } from 'react';

import type { MetaView, ShareImageView } from './types.ts';

const territory: Record<Locale, string> = { ko: 'ko_KR', en: 'en_US' };

/** The properties of an image follow it. */
const shareImage = ({ src, width, height, alt }: ShareImageView, index: number): ReactNode[] => [
  <meta key={`og:image ${index}`} property="og:image" content={src} />,
  <meta key={`og:w ${index}`} property="og:image:width" content={String(width)} />,
  <meta key={`og:h ${index}`} property="og:image:height" content={String(height)} />,
  alt && <meta key={`og:alt ${index}`} property="og:image:alt" content={alt} />,
];

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
      {[...(image ? [image] : []), ...view.cards].flatMap(shareImage)}
      <meta
        key="twitter:card"
        name="twitter:card"
        content={image ? 'summary_large_image' : 'summary'}
      />
      {alternates
        .filter(({ locale }) => locale !== view.locale)
        .map(({ locale }) => (
          <meta key={locale} property="og:locale:alternate" content={territory[locale]} />
        ))}
      {article?.publishedAt && (
        <meta key="published" property="article:published_time" content={article.publishedAt} />
      )}
      {article?.revisedAt && (
        <meta key="revised" property="article:modified_time" content={article.revisedAt} />
      )}
      {article?.section && (
        <meta key="section" property="article:section" content={article.section} />
      )}
      {article?.tags.map((tag) => (
        <meta key={`tag ${tag}`} property="article:tag" content={tag} />
      ))}
      {view.feeds.map(({ type, title: name, href }) => (
        <link key={href} rel="alternate" type={type} title={name} href={href} />
      ))}
      {view.verification.map(({ name, content }) => (
        <meta key={name} name={name} content={content} />
      ))}
      <script
        key="ld"
        type="application/ld+json"
        dangerouslySetInnerHTML={{ __html: view.graph }}
      />
    </Head>
  );
};
