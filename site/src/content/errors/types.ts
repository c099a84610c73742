import type { Locale } from '@bbk/shared/locales';

/** What an error page is made from: no CMS is asked for it. */
export interface ErrorView {
  readonly locale: Locale;
  readonly status: 404 | 410 | 500 | 503;
}
