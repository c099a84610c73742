import type { DependencyKey } from '@bbk/shared/keys';

/** For how long a change is remembered, in ms: no page is made from answers that are older. */
const memory = 120_000;

/**
 * When a change of each key was told last. A page that is being made at that moment is not in the index yet, or
 * stands there with what its last version was made from: the change does not find it, so it has to find the change.
 */
export class ToldKeys {
  /** The longest untold first. */
  readonly #at = new Map<DependencyKey, number>();

  note(keys: Iterable<DependencyKey>, at: number): void {
    for (const key of keys) {
      // An event that is worked on for longer is noted after a later one.
      const latest = Math.max(at, this.#at.get(key) ?? 0);
      this.#at.delete(key);
      this.#at.set(key, latest);
    }
    for (const [key, told] of this.#at) {
      if (told >= at - memory) break;
      this.#at.delete(key);
    }
  }

  /** When one of `keys` was told last, if that is after `madeAt`, when the CMS was asked; else null. */
  since(keys: readonly DependencyKey[], madeAt: number): number | null {
    const told = Math.max(0, ...keys.map((key) => this.#at.get(key) ?? 0));
    return told > madeAt ? told : null;
  }
}
