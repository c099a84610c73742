import type { Locale } from '@bbk/shared/locales';

/** All that a share image shows. Its address holds a hash of it. */
export interface ShareContent {
  readonly locale: Locale;
  readonly siteName: string;
  readonly title: string;
  /** Above the title: where it is filed, or what it is. */
  readonly label: string | null;
  /** Of the print issue that it stands in. */
  readonly number: number | null;
  /** `#rrggbb` */
  readonly signal: string;
  readonly picture: {
    readonly file: string;
    readonly alt: string;
    readonly focal: { readonly x: number; readonly y: number };
  } | null;
}
