import type { Config } from '@bbk/shared/generated/payload-types';
import { documentKey, type DependencyKey, type KeyedCollection } from '@bbk/shared/keys';
import type { Locale } from '@bbk/shared/locales';
import type { PayloadSDK } from '@payloadcms/sdk';

interface Document {
  readonly id: string;
  readonly sample?: boolean | null;
}

/**
 * From where the page's own document is seen. Readers have what is public; a preview has what was saved last, by its
 * id, from a client that may read it. All else is what readers have.
 */
export interface Perspective {
  readonly id: string;
  readonly cms: PayloadSDK<Config>;
  /** The articles that can be looked at from here, by their ids: those of an issue that is shown as a whole. */
  readonly articles: ReadonlyMap<string, PreviewedArticle>;
}

export interface PreviewedArticle {
  /** Where its own preview is. */
  readonly href: string;
  /** The Korean article that it is the English edition of. */
  readonly translationOf: string | null;
}

/** What a page is made in and from: its language, and every document and list that it has used. */
export class Context {
  readonly locale: Locale;
  readonly preview: Perspective | null;
  readonly #keys = new Set<DependencyKey>();
  #sample = false;

  constructor(locale: Locale, preview: Perspective | null = null) {
    this.locale = locale;
    this.preview = preview;
  }

  /**
   * Notes that the page shows a document. A relationship that the CMS leaves as an id may not be shown
   * now; it is noted too, since publishing it changes the page.
   */
  use<T extends Document>(
    collection: KeyedCollection,
    value: string | T | null | undefined,
  ): T | null {
    if (value === null || value === undefined) return null;
    if (typeof value === 'string') {
      this.#keys.add(documentKey(collection, value));
      return null;
    }
    this.#keys.add(documentKey(collection, value.id));
    this.#sample ||= value.sample === true;
    return value;
  }

  useKeys(...keys: readonly DependencyKey[]): void {
    for (const key of keys) this.#keys.add(key);
  }

  get keys(): readonly DependencyKey[] {
    return [...this.#keys];
  }

  /** Whether something shown is sample content. */
  get sample(): boolean {
    return this.#sample;
  }
}
