import type { DependencyKey } from '@bbk/shared/keys';
import type { Locale } from '@bbk/shared/locales';
import type { PublicCollection } from '@bbk/shared/urls';

import type { ArticleKind } from '../articles/types.ts';

/** What a reader can look for: articles by their kind, and everything else that has a page. */
export type SearchKind = ArticleKind | Exclude<PublicCollection, 'articles'>;

/** A public document in one language, as the index takes it. */
export interface SearchDocument {
  readonly collection: PublicCollection;
  readonly id: string;
  readonly locale: Locale;
  readonly path: string;
  readonly kind: SearchKind;
  readonly title: string;
  /** The same name in the other script, where it has one. */
  readonly otherTitle: string | null;
  /** Who it is about or by, in both scripts, with everything that they are also called. */
  readonly names: readonly string[];
  readonly dek: string | null;
  readonly body: string;
  readonly section: string | null;
  readonly issue: string | null;
  readonly page: number | null;
  /** Of an issue itself. */
  readonly number: number | null;
  readonly publishedAt: string | null;
  /** The documents whose names stand in it: when one of them changes, so does this. */
  readonly uses: readonly DependencyKey[];
}

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

export interface HitView {
  readonly href: string;
  readonly title: readonly Piece[];
  /** The same name in the other script. */
  readonly otherTitle: readonly Piece[];
  readonly kind: SearchKind;
  readonly section: string | null;
  readonly issue: number | null;
  readonly page: number | null;
  readonly publishedAt: string | null;
  readonly snippet: readonly Piece[];
}

/** A value that the hits can be narrowed to, and the way there. */
export interface ChoiceView {
  readonly label: string;
  readonly count: number;
  readonly href: string;
  readonly current: boolean;
}

export interface FacetView {
  readonly name: 'kind' | 'section' | 'year' | 'issue';
  readonly all: ChoiceView;
  readonly choices: readonly ChoiceView[];
}

export interface SearchView {
  readonly locale: Locale;
  /** As it was asked; empty where nothing was. */
  readonly query: string;
  /** Null where nothing was asked, or nobody answers. */
  readonly results: {
    readonly total: number;
    /** The number of the first hit on this page. */
    readonly first: number;
    readonly hits: readonly HitView[];
    readonly facets: readonly FacetView[];
    readonly pages: readonly { readonly number: number; readonly href: string }[];
    readonly page: number;
    /** What was looked for in its place. */
    readonly instead: string | null;
    readonly loosely: boolean;
    /** Another word that may have been meant, and what it finds. */
    readonly meant: { readonly text: string; readonly href: string } | null;
    /** The same without what is chosen of the facets; null where nothing is. */
    readonly unfiltered: string | null;
    readonly complete: boolean;
  } | null;
  readonly unavailable: boolean;
}
