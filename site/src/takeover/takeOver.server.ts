import { setTimeout as wait } from 'node:timers/promises';

import type { Readiness } from '../platform/readiness.server.ts';

/** How a takeover does its work: given by the start hook, and by a test. */
export interface Work {
  /** The pages of other builds that are still shown, the most read first. */
  readonly left: () => string[];
  /** Makes these again. What could not be made is still `left` afterwards. */
  readonly make: (paths: string[]) => Promise<void>;
  readonly say: (sentence: string) => void;
  /** Before the next round, in milliseconds. */
  readonly pause?: (milliseconds: number) => Promise<unknown>;
}

/** Made at the same time: each asks the CMS a few times, and readers are being served. */
const batchSize = 6;
const firstPause = 5_000;
const longestPause = 60_000;

/**
 * Makes every page that the build before this one has left again. It is ready after the first round, in which
 * each was tried: what the CMS could not give is shown as the build before had made it, and tried again in
 * ever longer pauses until nothing is left.
 */
export class TakeOver {
  readonly #work: Work;
  readonly #total: number;
  #ready = false;

  constructor(work: Work) {
    this.#work = work;
    this.#total = work.left().length;
    this.#ready = this.#total === 0;
  }

  get progress(): Readiness {
    const left = this.#work.left().length;
    return { ready: this.#ready, total: this.#total, done: this.#total - left, left };
  }

  async run(): Promise<void> {
    const { left, say, pause = wait } = this.#work;
    if (this.#total > 0) say(`taking over ${this.#total} pages of the build before this one`);
    for (let pausing = firstPause; left().length > 0; pausing *= 2) {
      await this.#round();
      this.#ready = true;
      if (left().length === 0) break;
      const next = Math.min(pausing, longestPause);
      say(`${left().length} pages stay as they were, and are tried again in ${next / 1000} s`);
      await pause(next);
    }
    if (this.#total > 0) say(`all ${this.#total} pages are this build's own`);
  }

  /** Tries each page once; a batch of which nothing succeeds means that the CMS is away, and ends the round. */
  async #round(): Promise<void> {
    const { left, make, say } = this.#work;
    const queue = left();
    while (queue.length > 0) {
      const batch = queue.splice(0, batchSize);
      await make(batch);
      const still = new Set(left());
      if (batch.every((path) => still.has(path))) return;
      say(`${this.#total - still.size} of ${this.#total} pages made again`);
    }
  }
}
