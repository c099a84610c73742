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
  readonly image: ShareImageView | null;
  /** The same in other shapes. */
  readonly cards: readonly ShareImageView[];
  readonly article: {
    readonly publishedAt: string | null;
    readonly revisedAt: string | null;
    readonly authors: readonly string[];
    readonly section: string | null;
    readonly tags: readonly string[];
  } | null;
  readonly feeds: readonly {
    readonly type: string;
    readonly title: string;
    readonly href: string;
  }[];
  /** The codes that search services gave, by the name of their `meta`: on the home page. */
  readonly verification: readonly { readonly name: string; readonly content: string }[];
  /** JSON-LD that can stand in a `script`. */
  readonly graph: string;
}

export interface ShareImageView {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}
