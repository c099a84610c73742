/**
 * Something that is kept on a running Payload, or on its database: a bundler may load a module more than once for one
 * of them, and each copy would have variables of its own.
 */
export class Kept<T> {
  readonly #key: symbol;

  /** `name` is unlike that of anything else that is kept. */
  constructor(name: string) {
    this.#key = Symbol.for(`bbk.${name}`);
  }

  /** What is kept on `owner`, if something is. */
  of(owner: object): T | undefined {
    return (owner as Readonly<Record<symbol, T | undefined>>)[this.#key];
  }

  keep(owner: object, value: T): void {
    (owner as Record<symbol, T>)[this.#key] = value;
  }

  /** What is kept on `owner`, made by `make` where nothing is. */
  orMade(owner: object, make: () => T): T {
    const kept = this.of(owner);
    if (kept !== undefined) return kept;
    const made = make();
    this.keep(owner, made);
    return made;
  }

  /** What has to be kept on `owner`. @throws with `why` where nothing is */
  needed(owner: object, why: string): T {
    const kept = this.of(owner);
    if (kept === undefined) throw new Error(why);
    return kept;
  }
}
