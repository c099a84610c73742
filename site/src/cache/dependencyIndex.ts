import type { DependencyKey } from '@bbk/shared/keys';

/** Which pages were made from what: asked by each event for the pages that it touches. */
export class DependencyIndex {
  readonly #pages = new Map<DependencyKey, Set<string>>();
  readonly #keys = new Map<string, readonly DependencyKey[]>();

  set(path: string, keys: readonly DependencyKey[]): void {
    this.delete(path);
    this.#keys.set(path, keys);
    for (const key of keys) {
      const pages = this.#pages.get(key) ?? new Set();
      this.#pages.set(key, pages.add(path));
    }
  }

  delete(path: string): void {
    for (const key of this.#keys.get(path) ?? []) {
      const pages = this.#pages.get(key);
      pages?.delete(path);
      if (pages?.size === 0) this.#pages.delete(key);
    }
    this.#keys.delete(path);
  }

  /** Every page that was made from one of `keys`, each once. */
  pagesWith(keys: Iterable<DependencyKey>): Set<string> {
    const found = new Set<string>();
    for (const key of keys) for (const path of this.#pages.get(key) ?? []) found.add(path);
    return found;
  }
}
