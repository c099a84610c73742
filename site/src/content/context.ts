import { documentKey, type DependencyKey, type KeyedCollection } from '@bbk/shared/keys';
import type { Locale } from '@bbk/shared/locales';

interface Document {
  readonly id: string;
  readonly sample?: boolean | null;
}

/** What a page is made in and from: its language, and every document and list that it has used. */
export class Context {
  readonly locale: Locale;
  readonly #keys = new Set<DependencyKey>();
  #sample = false;

  constructor(locale: Locale) {
    this.locale = locale;
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
