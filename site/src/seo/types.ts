import type { Locale } from '@bbk/shared/locales';

/** What a page's head says of it. Addresses are absolute. */
export interface MetaView {
  readonly locale: Locale;
  readonly siteName: string;
  /** Without the magazine's name: the page's own title; null on the home page. */
  readonly title: string | null;
  /** Where it is shared, when that is another one. */
  readonly socialTitle: string | null;
  readonly description: string | null;
  readonly url: string;
  readonly alternates: readonly { readonly locale: Locale; readonly href: string }[];
  readonly image: {
    readonly src: string;
    readonly width: number;
    readonly height: number;
    readonly alt: string;
  } | null;
  readonly article: {
    readonly publishedAt: string | null;
    readonly revisedAt: string | null;
    readonly authors: readonly string[];
    readonly section: string | null;
  } | null;
}
