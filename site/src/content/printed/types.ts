import type { Locale } from '@bbk/shared/locales';

import type { ContentsEntry, IssueCard, IssueView } from '../issues/types.ts';

export interface PagePicture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** A page as it was printed, among others. */
export interface PageCard {
  /** `34`; `c1` for the front of the cover. */
  readonly label: string;
  readonly href: string;
  readonly right: boolean;
  /** Of its picture, in pixels; also of one that is not shown. */
  readonly width: number;
  readonly height: number;
  /** Null where it can be read in print only. */
  readonly thumb: PagePicture | null;
}

/** Pages that lie open together: one, or two. */
export type Spread = readonly PageCard[];

export interface OpenPage extends PageCard {
  readonly screen: PagePicture | null;
  readonly zoom: PagePicture | null;
  /** Its text by paragraphs, for ears and search engines. */
  readonly text: readonly string[];
}

/** All pages of an issue. */
export interface PrintedView {
  readonly locale: Locale;
  readonly issue: IssueCard;
  readonly spreads: readonly Spread[];
  readonly free: number;
  readonly sample: boolean;
}

/** One page of an issue, with the one that faces it. */
export interface PrintedPageView {
  readonly locale: Locale;
  readonly issue: IssueCard;
  readonly label: string;
  readonly open: readonly OpenPage[];
  /** Spreads around this one, for the row of thumbnails. */
  readonly near: readonly Spread[];
  readonly count: number;
  /** Pages before and after it; and those of the spreads before and after. */
  readonly turn: {
    readonly previous: string | null;
    readonly next: string | null;
    readonly previousSpread: string | null;
    readonly nextSpread: string | null;
  };
  readonly overview: string;
  /** Where the text of the issue's free pages is, to be searched. */
  readonly texts: string;
  /** What stands on it. */
  readonly entries: readonly ContentsEntry[];
  readonly errata: IssueView['errata'];
  readonly retailers: IssueView['retailers'];
  readonly sample: boolean;
}
