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
