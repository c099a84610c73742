import type { PicturedCard } from '../articles/types.ts';
import type { PictureView } from '../media/types.ts';

/** Text inside a paragraph, a heading, a list item or a cell. */
export type Inline =
  | {
      readonly type: 'text';
      readonly text: string;
      readonly bold: boolean;
      readonly italic: boolean;
    }
  | {
      readonly type: 'link';
      /** Already sanitised: http, https, mailto, tel, or a local path. */
      readonly href: string;
      readonly external: boolean;
      readonly children: readonly Inline[];
    }
  | { readonly type: 'break' };

export interface ParagraphNode {
  readonly type: 'paragraph';
  readonly children: readonly Inline[];
}

export interface HeadingNode {
  readonly type: 'heading';
  readonly level: 2 | 3;
  /** Unique on the page. */
  readonly id: string;
  readonly children: readonly Inline[];
}

export interface ListNode {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly items: readonly {
    readonly children: readonly Inline[];
    readonly nested: ListNode | null;
  }[];
}

export interface QuoteNode {
  readonly type: 'quote';
  readonly children: readonly Inline[];
}

export interface TableNode {
  readonly type: 'table';
  readonly rows: readonly (readonly {
    readonly header: boolean;
    readonly colSpan: number;
    readonly rowSpan: number;
    readonly children: readonly Inline[];
  }[])[];
}

/** What stands inside an answer, a list entry or an editor's letter. */
export type SimpleNode = ParagraphNode | HeadingNode | ListNode | QuoteNode;

export interface ImageBlock {
  readonly type: 'image';
  readonly picture: PictureView;
  readonly caption: string | null;
  readonly width: 'column' | 'mid' | 'wide';
}

export interface GalleryBlock {
  readonly type: 'gallery';
  readonly title: string | null;
  readonly pictures: readonly { readonly picture: PictureView; readonly caption: string | null }[];
}

export interface PullQuoteBlock {
  readonly type: 'pullQuote';
  readonly text: string;
  readonly speaker: string | null;
  readonly source: string | null;
}

/** One turn of an interview; turns are numbered by their order. */
export interface QaBlock {
  readonly type: 'qa';
  readonly question: string;
  readonly speaker: string;
  readonly answer: readonly SimpleNode[];
}

export interface FactBoxBlock {
  readonly type: 'factBox';
  readonly title: string;
  /** A figure like `5/10` is drawn as a tally of five among ten. */
  readonly rows: readonly { readonly figure: string; readonly text: string }[];
  readonly note: string | null;
}

export interface ListEntryBlock {
  readonly type: 'listEntry';
  readonly number: number;
  readonly title: string;
  readonly meta: string | null;
  readonly picture: PictureView | null;
  readonly text: readonly SimpleNode[];
}

export interface EmbedBlock {
  readonly type: 'embed';
  readonly url: string;
  readonly title: string;
  /** The host that is named to the reader: `youtube.com`. */
  readonly host: string;
  readonly poster: PictureView | null;
  /** What the poster becomes at a click; null where the host has no player that a page may load. */
  readonly player: { readonly src: string; readonly shape: 'video' | 'audio' } | null;
}

export interface RelatedArticleBlock {
  readonly type: 'relatedArticle';
  readonly story: PicturedCard;
}

export interface DividerBlock {
  readonly type: 'divider';
}

/** Everything that a body can hold: a closed union. A node that the CMS knows and this does not is logged and left out. */
export type BodyNode =
  | SimpleNode
  | TableNode
  | ImageBlock
  | GalleryBlock
  | PullQuoteBlock
  | QaBlock
  | FactBoxBlock
  | ListEntryBlock
  | EmbedBlock
  | RelatedArticleBlock
  | DividerBlock;

export type BodyKind = BodyNode['type'];
