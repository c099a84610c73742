import type { Locale } from '@bbk/shared/locales';

import type { BodyNode } from '../body/types.ts';

export interface FeedItem {
  readonly id: string;
  /** Absolute, as all addresses in a feed. */
  readonly url: string;
  readonly title: string;
  readonly summary: string | null;
  /** Null where the feed holds excerpts only. */
  readonly body: readonly BodyNode[] | null;
  /** ISO 8601. */
  readonly publishedAt: string;
  readonly revisedAt: string | null;
  readonly authors: readonly { readonly name: string; readonly url: string | null }[];
  /** Its section, tags and artists. */
  readonly labels: readonly string[];
  readonly image: {
    readonly url: string;
    readonly width: number;
    readonly height: number;
    readonly alt: string;
  } | null;
}

/** The newest of something, for feed readers. */
export interface FeedView {
  readonly locale: Locale;
  readonly title: string;
  readonly siteName: string;
  readonly description: string;
  readonly copyright: string;
  /** The page that it is the feed of. */
  readonly url: string;
  readonly feeds: { readonly xml: string; readonly json: string };
  readonly icon: string;
  readonly items: readonly FeedItem[];
}
