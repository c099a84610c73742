import type { Locale } from '@bbk/shared/locales';
import type { CitationFormat } from '@bbk/shared/urls';

import type { BylineRole, StoryCard } from '../articles/types.ts';
import type { SimpleNode } from '../body/types.ts';
import type { PictureView } from '../media/types.ts';
import type { NamedLinkView } from '../names/types.ts';

export type IssueStatus = 'upcoming' | 'preorder' | 'onSale' | 'soldOut' | 'archived';

export interface PriceView {
  readonly amount: number;
  readonly currency: 'KRW' | 'USD';
}

/** A print issue among others. */
export interface IssueCard {
  readonly number: number;
  readonly title: string | null;
  readonly href: string;
  readonly period: string | null;
  /** ISO date. */
  readonly onSaleOn: string | null;
  readonly status: IssueStatus;
  /** `#rrggbb`. */
  readonly signal: string | null;
  readonly cover: PictureView | null;
  readonly pageCount: number | null;
  /** Millimetres. */
  readonly trim: { readonly width: number; readonly height: number } | null;
  readonly price: PriceView | null;
}

/** A line of a table of contents. Without `href` it stands in print only. */
export interface ContentsEntry {
  readonly title: string;
  readonly dek: string | null;
  readonly by: string | null;
  readonly pageFrom: number | null;
  readonly pageTo: number | null;
  readonly href: string | null;
  /** A feature, an interview or a photo story: set larger. */
  readonly big: boolean;
}

export interface ContentsGroup {
  readonly title: string | null;
  readonly entries: readonly ContentsEntry[];
}

/** All issues, newest first, on a shelf for each year. `year` is null where no year is known. */
export interface IssueShelfView {
  readonly locale: Locale;
  readonly years: readonly {
    readonly year: number | null;
    readonly issues: readonly IssueCard[];
  }[];
  readonly sample: boolean;
}

export interface CoverView {
  readonly name: string | null;
  readonly picture: PictureView;
  readonly artist: NamedLinkView | null;
}

/** Who made an issue: nobody who made none of what is in it. */
export interface IssueCredits {
  /** As the pictures of the covers are credited. */
  readonly covers: readonly string[];
  readonly people: readonly {
    readonly role: BylineRole;
    readonly names: readonly NamedLinkView[];
  }[];
}

export interface IssueView extends IssueCard {
  readonly locale: Locale;
  readonly volume: string | null;
  /** The first is the main one, and is `cover` too. */
  readonly covers: readonly CoverView[];
  readonly letter: {
    readonly title: string | null;
    readonly body: readonly SimpleNode[];
    readonly author: (NamedLinkView & { readonly title: string | null }) | null;
  } | null;
  readonly contents: readonly ContentsGroup[];
  readonly credits: IssueCredits;
  /** Articles that name this issue and that its contents do not. */
  readonly others: readonly StoryCard[];
  readonly issn: string | null;
  readonly isbn: string | null;
  readonly retailers: readonly {
    readonly name: string;
    readonly url: string;
    readonly stock: 'inStock' | 'preorder' | 'soldOut';
  }[];
  readonly errata: readonly {
    readonly date: string;
    readonly page: number | null;
    readonly wrong: string;
    readonly right: string;
  }[];
  /** Where its pages can be looked at as they were printed. */
  readonly pages: string | null;
  /** How it is cited, by the format. */
  readonly cite: Readonly<Record<CitationFormat, string>>;
  readonly previous: IssueCard | null;
  readonly next: IssueCard | null;
  readonly sample: boolean;
}
