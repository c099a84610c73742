import type { Locale } from '@bbk/shared/locales';

import type { Piece, SearchKind } from '../content/search/types.ts';

export const facetNames = ['kind', 'section', 'year', 'issue'] as const;
export type FacetName = (typeof facetNames)[number];
export type Filters = Readonly<Partial<Record<FacetName, string>>>;

/** Something for each facet. */
export const byFacet = <T>(of: (name: FacetName) => T): Record<FacetName, T> => ({
  kind: of('kind'),
  section: of('section'),
  year: of('year'),
  issue: of('issue'),
});

/** In place of an issue: what stands in none. */
export const webOnly = 'web';

/** Hits on a page. */
export const pageSize = 10;

export interface Question {
  readonly text: string;
  readonly locale: Locale;
  readonly filters: Filters;
  /** From 1. */
  readonly page: number;
}

export interface Hit {
  readonly path: string;
  readonly kind: SearchKind;
  readonly title: readonly Piece[];
  readonly otherTitle: readonly Piece[];
  readonly snippet: readonly Piece[];
  readonly section: string | null;
  readonly issue: number | null;
  readonly page: number | null;
  readonly publishedAt: string | null;
}

export interface FacetValue {
  readonly value: string;
  /** What it is called, where it is not one of a fixed set: a section's name, an issue's number. */
  readonly label: string | null;
  readonly count: number;
}

export interface Answer {
  /** What the hits were found by: other than what was asked where that found nothing. */
  readonly text: string;
  readonly how: 'asked' | 'retyped' | 'loosely';
  /** The other keyboard layout's reading, where that finds something too. */
  readonly retyped: string | null;
  /** A name that is written nearly so, where nothing was found. */
  readonly nearest: string | null;
  readonly total: number;
  readonly pages: number;
  readonly page: number;
  readonly hits: readonly Hit[];
  readonly facets: Readonly<Record<FacetName, readonly FacetValue[]>>;
  /** Whether all that is public is in the index by now. */
  readonly complete: boolean;
}

export interface Suggestion {
  readonly text: readonly Piece[];
  readonly other: string | null;
  readonly kind: SearchKind;
  readonly path: string;
}
