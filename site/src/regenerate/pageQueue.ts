import { setTimeout as wait } from 'node:timers/promises';

import type { PageOutcome } from '@bbk/shared/events';

import { ownPage } from './rank.ts';

/** How long nothing else is begun beside an event's own page, in ms: it is what somebody waits for. */
const headStart = 300;

/** What was done for a page. */
export type Done = Omit<PageOutcome, 'ms'>;
/** Makes the page at one of the site's own paths again, from what the CMS has since `since`. */
export type Make = (path: string, since: number) => Promise<Done>;

interface Job {
  readonly path: string;
  rank: number;
  since: number;
  readonly done: Promise<Done>;
  readonly settle: (done: Done) => void;
}

function newJob(path: string, rank: number, since: number): Job {
  let settle: Job['settle'] = () => undefined;
  const done = new Promise<Done>((resolve) => (settle = resolve));
  return { path, rank, since, done, settle };
}

/**
 * The pages that are to be made again, by all events together: the lowest rank first, a few at a time, and a page
 * that several events name once for all of them.
 */
export class PageQueue {
  readonly #make: Make;
  readonly #limit: number;
  readonly #waiting = new Map<string, Job>();
  readonly #underway = new Map<string, Job>();
  /** Own pages that nothing else is begun beside. */
  readonly #ahead = new Set<Promise<void>>();

  constructor(make: Make, limit: number) {
    this.#make = make;
    this.#limit = limit;
  }

  /** Pages that wait, and those that are being made. */
  get size(): number {
    return this.#waiting.size + this.#underway.size;
  }

  /** Asks for a page; `rank` 0 is made before any other. Never rejects. */
  add(path: string, rank: number, since: number): Promise<Done> {
    const underway = this.#underway.get(path);
    if (underway && underway.since >= since) return underway.done;
    const known = this.#waiting.get(path);
    if (known) {
      known.rank = Math.min(known.rank, rank);
      known.since = Math.max(known.since, since);
      return known.done;
    }
    const job = newJob(path, rank, since);
    this.#waiting.set(path, job);
    this.#startMore();
    return job.done;
  }

  /** Waits for the own pages that nothing is begun beside now. */
  async untilClear(): Promise<void> {
    await Promise.all(this.#ahead);
  }

  /** The first of the lowest rank that is not being made at this moment. */
  #next(): Job | null {
    let best: Job | null = null;
    for (const job of this.#waiting.values()) {
      if (!this.#underway.has(job.path) && (!best || job.rank < best.rank)) best = job;
    }
    return best;
  }

  #startMore(): void {
    while (this.#underway.size < this.#limit) {
      const job = this.#next();
      if (!job || (job.rank > ownPage && this.#ahead.size > 0)) return;
      this.#waiting.delete(job.path);
      this.#underway.set(job.path, job);
      void this.#run(job);
    }
  }

  #goAhead(making: Promise<Done>): void {
    const start = Promise.race([making, wait(headStart)]).then(() => {
      this.#ahead.delete(start);
      this.#startMore();
    });
    this.#ahead.add(start);
  }

  async #run(job: Job): Promise<void> {
    const making = this.#make(job.path, job.since);
    if (job.rank === ownPage) this.#goAhead(making);
    const done = await making;
    this.#underway.delete(job.path);
    job.settle(done);
    this.#startMore();
  }
}
