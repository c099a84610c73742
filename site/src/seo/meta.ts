import type { Site } from '@bbk/shared/generated/payload-types';
import { defaultLocale, locales, type Locale } from '@bbk/shared/locales';

import { inLocale } from '../content/localized.ts';
import type { Page } from '../content/page.types.ts';
import { siteName } from '../content/shell/view.ts';
import { settings } from '../platform/settings.server.ts';
import type { MetaView } from './types.ts';

/** Search results and share cards show about this much. */
const descriptionLength = 160;

function shortened(text: string | null): string | null {
  if (text === null) return null;
  const plain = text.replaceAll(/\s+/g, ' ').trim();
  return plain.length <= descriptionLength
    ? plain
    : `${plain.slice(0, descriptionLength - 1).trimEnd()}…`;
}

/** What the head says of a page: the same address for every instance and cache. */
export function metaView(locale: Locale, site: Site | null, page: Page<unknown>): MetaView {
  const { siteUrl } = settings();
  const absolute = (path: string) => `${siteUrl}${path}`;
  const { hangul, latin } = siteName(site ?? {});
  const { title, socialTitle, description, image, article } = page.meta;
  const editions = locales.flatMap((each) => {
    const path = page.editions[each];
    return path === undefined ? [] : [{ locale: each, href: absolute(path) }];
  });
  return {
    locale,
    siteName: locale === defaultLocale ? hangul : latin,
    title,
    socialTitle: socialTitle ?? null,
    description: shortened(description ?? inLocale(site?.description, locale)),
    url: absolute(page.path),
    alternates: editions.length > 1 ? editions : [],
    image: image ? { ...image, src: absolute(image.src) } : null,
    article: article ?? null,
  };
}
