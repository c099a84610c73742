import type { Locale } from '@bbk/shared/locales';
import { urls } from '@bbk/shared/urls';

/** What every sample is made with: its language, and where its links lead. */
export interface Sampler {
  readonly locale: Locale;
  /** The words of this language. */
  readonly say: (ko: string, en: string) => string;
  /** The specimen that a link leads to; `of` tells links to the same one apart. */
  readonly to: (specimen?: string, of?: string) => string;
  /** The same specimen in the other language. */
  readonly other: (specimen?: string) => string;
}

export const samplerIn = (locale: Locale): Sampler => ({
  locale,
  say: (ko, en) => (locale === 'ko' ? ko : en),
  to: (specimen, of) =>
    urls.styleguide(locale, specimen) + (of === undefined ? '' : `?of=${encodeURIComponent(of)}`),
  other: (specimen) => urls.styleguide(locale === 'ko' ? 'en' : 'ko', specimen),
});
