import type { Reference } from '../index/searchIndex.server.ts';

/**
 * Tells what was asked for before an event from what was asked for after it: the answer to an older question
 * may hold what has since been taken away, and must not bring it back.
 */
export class Clock {
  now = 0;
  readonly #touched = new Map<string, number>();

  touch({ collection, id }: Reference): void {
    this.now += 1;
    this.#touched.set(`${collection} ${id}`, this.now);
  }

  touchedAfter({ collection, id }: Reference, since: number): boolean {
    return (this.#touched.get(`${collection} ${id}`) ?? 0) > since;
  }
}
