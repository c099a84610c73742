import type { Locale } from '../locales.ts';

/** A paragraph of a body, as plain text. */
export interface Paragraph {
  readonly kind: 'heading' | 'text' | 'item' | 'quote';
  readonly text: string;
}

/** An announcement in plain words: what a press release is made of, on paper, in a file, in a mail. */
export interface Release {
  readonly locale: Locale;
  /** ISO; null while it is not published. */
  readonly publishedAt: string | null;
  /** ISO; null, or past, where it may be used at once. */
  readonly embargoUntil: string | null;
  readonly headline: string;
  readonly dek: string | null;
  readonly place: string | null;
  /** ISO; null where none was given: none is invented. */
  readonly announcedOn: string | null;
  readonly paragraphs: readonly Paragraph[];
  readonly scopes: readonly { readonly title: string; readonly text: string | null }[];
  readonly statements: readonly {
    readonly kind: 'quote' | 'paraphrase';
    readonly text: string;
    /** `조셉 창 공동대표`: as each of them is named. */
    readonly speakers: readonly string[];
  }[];
  readonly partners: readonly {
    readonly name: string;
    readonly role: string | null;
    readonly boilerplate: string | null;
  }[];
  readonly contact: {
    readonly name: string | null;
    readonly organisation: string | null;
    readonly email: string | null;
    readonly phone: string | null;
  } | null;
}

/** A line of a release, with what it is: a file of words sets each in its own way. */
export interface ReleaseLine {
  readonly style:
    'label' | 'head' | 'title' | 'subtitle' | 'section' | 'text' | 'item' | 'quote' | 'end';
  readonly text: string;
}
