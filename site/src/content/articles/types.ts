import type { Locale } from '@bbk/shared/locales';
import type { CitationFormat } from '@bbk/shared/urls';

import type { BodyNode, EmbedBlock, GalleryBlock } from '../body/types.ts';
import type { PictureView } from '../media/types.ts';
import type { LinkView, NamedLinkView, NameView } from '../names/types.ts';

export type ArticleKind = 'news' | 'feature' | 'interview' | 'review' | 'column' | 'photo' | 'list';
export type BylineRole = 'text' | 'photo' | 'illustration' | 'interview' | 'translation';

export interface BylineView extends NamedLinkView {
  readonly role: BylineRole;
}

/** Where a piece stands in print. */
export interface PrintView {
  readonly number: number;
  readonly title: string | null;
  readonly href: string | null;
  readonly pageFrom: number | null;
  readonly pageTo: number | null;
}

/** The same for an article's own page: with the page itself, where it can be looked at, and what was wrong on it. */
export interface PrintedView extends PrintView {
  readonly page: string | null;
  readonly errata: readonly {
    readonly page: number;
    readonly wrong: string;
    readonly right: string;
    readonly date: string;
  }[];
}

/** An article among others: on the home page, in a list, beside another article. */
export interface StoryCard {
  readonly id: string;
  readonly href: string;
  readonly kind: ArticleKind;
  readonly headline: string;
  readonly dek: string | null;
  readonly kicker: string | null;
  readonly section: LinkView | null;
  /** Whom a row of a list names. */
  readonly bylines: readonly BylineView[];
  /** How many more wrote it. */
  readonly moreWriters: number;
  /** UTC, ISO 8601. */
  readonly publishedAt: string | null;
  readonly print: PrintView | null;
  /** Whom it is about: the first artist. Shown large where interviews stand in a row. */
  readonly subject: NameView | null;
  /** The colour of its issue, `#rrggbb`. */
  readonly signal: string | null;
  readonly sponsored: boolean;
}

/** A story that is shown with its picture, where it has one. */
export interface PicturedCard extends StoryCard {
  readonly picture: PictureView | null;
}

export type HeroView =
  | { readonly type: 'none' }
  | { readonly type: 'image'; readonly picture: PictureView }
  | { readonly type: 'gallery'; readonly pictures: GalleryBlock['pictures'] }
  | { readonly type: 'embed'; readonly embed: EmbedBlock };

export interface CorrectionView {
  readonly date: string;
  readonly kind: 'correction' | 'clarification' | 'update' | 'reply' | 'followUp';
  readonly place: string | null;
  readonly text: string;
}

export interface ArticleView {
  readonly locale: Locale;
  readonly kind: ArticleKind;
  /** Its own public address. */
  readonly href: string;
  readonly headline: string;
  readonly dek: string | null;
  readonly kicker: string | null;
  readonly section: LinkView | null;
  readonly hero: HeroView;
  readonly layout: 'wide' | 'column' | 'split';
  readonly bylines: readonly BylineView[];
  /** 입력 and 수정: UTC, ISO 8601. */
  readonly publishedAt: string | null;
  readonly revisedAt: string | null;
  readonly readingMinutes: number | null;
  readonly print: PrintedView | null;
  readonly cite: Readonly<Record<CitationFormat, string>>;
  readonly signal: string | null;
  readonly body: readonly BodyNode[];
  readonly artists: readonly NamedLinkView[];
  readonly tags: readonly LinkView[];
  /** The story before this one in its section: where one reads on. */
  readonly next: StoryCard | null;
  readonly related: readonly StoryCard[];
  /** The newest others of its section. */
  readonly more: {
    readonly title: string;
    readonly href: string;
    readonly stories: readonly StoryCard[];
  } | null;
  readonly origin: {
    readonly kind: 'own' | 'pressRelease' | 'translation' | 'partner';
    readonly source: string | null;
  };
  readonly sponsor: {
    readonly label: string | null;
    readonly organisation: NamedLinkView | null;
  } | null;
  readonly ai: { readonly use: 'assisted' | 'generated'; readonly note: string | null } | null;
  readonly corrections: readonly CorrectionView[];
  readonly sample: boolean;
}
