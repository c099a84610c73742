import type { Locale } from '@bbk/shared/locales';
import { urls } from '@bbk/shared/urls';
import type { NewsMediaOrganization, Periodical, WebSite } from 'schema-dts';

import type { ShellView } from '../../content/shell/types.ts';
import { nameIn } from './names.ts';

/** What the graph of every page is made in. */
export interface Setting {
  readonly siteUrl: string;
  readonly locale: Locale;
  readonly house: Pick<ShellView, 'siteName' | 'tagline' | 'imprint' | 'social'>;
  readonly absolute: (path: string) => string;
}

export const ids = {
  organization: '/#organization',
  website: '/#website',
  periodical: '/#periodical',
} as const;

const isWebAddress = (value: string | null): value is string =>
  value !== null && URL.canParse(value);

/** Who publishes: on every page, since others refer to it. */
export function organization({ absolute, house, locale }: Setting): NewsMediaOrganization {
  const { siteName, imprint, social, tagline } = house;
  const other = locale === 'ko' ? siteName.latin : siteName.hangul;
  return {
    '@type': 'NewsMediaOrganization',
    '@id': absolute(ids.organization),
    name: nameIn(locale, siteName),
    alternateName: other ?? undefined,
    url: absolute(urls.home('ko')),
    slogan: tagline ?? undefined,
    logo: { '@type': 'ImageObject', url: absolute('/icon.svg'), width: '512', height: '512' },
    sameAs: social.map(({ url }) => url).filter(isWebAddress),
    email: imprint.email ?? undefined,
    telephone: imprint.phone ?? undefined,
    address: imprint.address ?? undefined,
    masthead: absolute(urls.policy(locale, 'masthead')),
    correctionsPolicy: absolute(urls.policy(locale, 'corrections')),
    publishingPrinciples: absolute(urls.about(locale)),
  };
}

export const website = ({ absolute, house, locale }: Setting): WebSite => ({
  '@type': 'WebSite',
  '@id': absolute(ids.website),
  name: nameIn(locale, house.siteName),
  url: absolute(urls.home(locale)),
  inLanguage: locale,
  publisher: { '@id': absolute(ids.organization) },
});

/** The print magazine, that its issues belong to. */
export const periodical = (
  { absolute, house, locale }: Setting,
  issn: string | null,
): Periodical => ({
  '@type': 'Periodical',
  '@id': absolute(ids.periodical),
  name: nameIn(locale, house.siteName),
  url: absolute(urls.issues(locale)),
  inLanguage: 'ko',
  issn: issn ?? undefined,
  publisher: { '@id': absolute(ids.organization) },
});
