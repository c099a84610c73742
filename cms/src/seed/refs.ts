import { createHash } from 'node:crypto';

/** The kinds of document that texts name by key. */
export type RefKind =
  | 'articles'
  | 'artists'
  | 'issue-pdfs'
  | 'issues'
  | 'media'
  | 'organisations'
  | 'partnerships'
  | 'people'
  | 'sections'
  | 'tags';

/** Ids of what has been written so far, by kind and key (a slug, or a picture's key). */
export class Refs {
  readonly #ids = new Map<string, string>();

  set(kind: RefKind, key: string, id: string): void {
    this.#ids.set(`${kind}:${key}`, id);
  }

  /** @throws when nothing of that key was written before. */
  get(kind: RefKind, key: string): string {
    const id = this.#ids.get(`${kind}:${key}`);
    if (id === undefined) throw new Error(`The first edition names ${kind} "${key}" too early.`);
    return id;
  }

  all(kind: RefKind, keys: readonly string[] = []): string[] {
    return keys.map((key) => this.get(kind, key));
  }

  maybe(kind: RefKind, key: string | undefined): string | undefined {
    return key === undefined ? undefined : this.get(kind, key);
  }

  media(key: string): string {
    return this.get('media', key);
  }

  article(slug: string): string {
    return this.get('articles', slug);
  }

  /** An id for a block or row that is the same in every run: 24 hexadecimal digits. */
  blockId(key: string): string {
    return createHash('sha256').update(key).digest('hex').slice(0, 24);
  }
}
