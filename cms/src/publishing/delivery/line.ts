import type { ContentEvent } from '@bbk/shared/events';
import type { Payload } from 'payload';

import { Lease } from '../../platform/lease.ts';
import { eventsWithIds } from '../outbox/events.ts';
import { readHead } from '../outbox/head.ts';
import { attempt, reasonOf, type Failure } from './attempt.ts';
import { documentOf, keep, makeDue, waiting, type Waiting } from './queue.ts';
import { nextLook, ready } from './ready.ts';
import type { Target } from './target.ts';

/** Events told at the same time: a long one, as a new menu is, must not hold up the next article. */
const concurrency = 6;
/** How often the lease is renewed, and asked for while another process has it, in ms. */
const renewal = 2_000;
const whileOthersTell = 200;
/** After a failure of the database, in ms. */
const pause = 5_000;

/** Somebody waits for it, or looks whether it was rung. */
class Bell {
  ring = (): void => undefined;
  isRung = false;
  readonly rung = new Promise<void>((resolve) => {
    this.ring = () => {
      this.isRung = true;
      resolve();
    };
  });
}

/** What one target is told, in order per document; what fails is tried again later. */
export class Line {
  readonly target: Target;
  readonly #payload: Payload;
  readonly #underway = new Map<string, Promise<void>>();
  readonly #lease: Lease;
  #bell = new Bell();
  #draining: Promise<void> | null = null;
  #timer: NodeJS.Timeout | undefined;
  /** The target did not answer the last time. */
  #isDown = false;
  /** The database did not answer: what was told could be told again and again. */
  #isPaused = false;
  #isStopped = false;

  constructor(payload: Payload, target: Target) {
    this.#payload = payload;
    this.target = target;
    this.#lease = new Lease(payload, `deliver:${target.name}`);
  }

  /** There may be something to tell. Returns at once. */
  wake(): void {
    this.#bell.ring();
    this.#begin();
  }

  /** Waits until all that could be told now has been. */
  async settled(): Promise<void> {
    while (this.#draining) await this.#draining;
  }

  /** Begins nothing more, and waits for what is underway. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    this.#bell.ring();
    await this.settled();
  }

  #begin(): void {
    if (this.#isStopped || this.#isPaused) return;
    this.#draining ??= this.#drain()
      .catch((error: unknown) => this.#pause(error))
      .finally(() => {
        this.#draining = null;
        // Rung when nobody listened any more.
        if (this.#bell.isRung) this.#begin();
      });
  }

  /** One process at a time tells a target, so that the order holds with several of them. */
  async #drain(): Promise<void> {
    this.#bell = new Bell();
    if (!(await this.#lease.take())) {
      this.#lookAgainIn(whileOthersTell);
      return;
    }
    const renewing = setInterval(() => void this.#lease.take().catch(() => false), renewal);
    try {
      await this.#tellAll();
    } finally {
      clearInterval(renewing);
      await this.#lease.release();
    }
  }

  async #tellAll(): Promise<void> {
    for (;;) {
      // Before the queue is read: what is queued meanwhile rings it.
      this.#bell = new Bell();
      const isOpen = !this.#isStopped && !this.#isPaused && this.#lease.isHeld();
      // What ends while the queue is read still waits in what was read.
      const before = new Set(this.#underway.keys());
      const rows = isOpen ? await waiting(this.#payload, this.target.name) : [];
      const free = concurrency - this.#underway.size;
      await this.#tell(ready(rows, before, free));
      if (this.#underway.size === 0) {
        if (before.size > 0) continue;
        // The lease ran out, as when the process stood still: what is queued is not known.
        this.#lookAgainIn(isOpen ? nextLook(rows) : whileOthersTell);
        return;
      }
      await Promise.race([this.#bell.rung, ...this.#underway.values()]);
    }
  }

  /** Begins to tell of each. */
  async #tell(rows: readonly Waiting[]): Promise<void> {
    if (rows.length === 0) return;
    const ids = rows.map(({ event }) => event);
    const [{ epoch }, events] = await Promise.all([
      readHead(this.#payload),
      eventsWithIds(this.#payload, ids),
    ]);
    for (const row of rows) {
      const document = documentOf(row);
      const telling = this.#tellOne(row, epoch, events)
        .catch((error: unknown) => this.#pause(error))
        .finally(() => this.#underway.delete(document));
      this.#underway.set(document, telling);
    }
  }

  async #tellOne(row: Waiting, epoch: string, events: readonly ContentEvent[]): Promise<void> {
    const event = events.find(({ id }) => id === row.event);
    if (!event) {
      // Compacted: whoever missed it is told so by the feed.
      await keep(this.#payload, row.id, { state: 'done', error: 'expired' });
      return;
    }
    const failure = await attempt(this.#payload, this.target, row, { event, epoch });
    await this.#learn(row, failure);
  }

  /** Said once when it goes, and once when it is back; of what it could not do, at the first try. */
  async #learn({ attempts, sequence }: Waiting, failure: Failure | null): Promise<void> {
    const { name } = this.target;
    const wasDown = this.#isDown;
    this.#isDown = failure !== null && !failure.answered;
    if (failure && (this.#isDown ? !wasDown : attempts === 0)) {
      const what = `event ${sequence}: ${failure.reason}`;
      const msg = this.#isDown ? `${name} was not told of ${what}` : `${name} has not done ${what}`;
      this.#payload.logger.warn({ msg });
    }
    if (wasDown && !this.#isDown) {
      this.#payload.logger.info({ msg: `${name} is told of changes again` });
      // The others need not wait for their time.
      await makeDue(this.#payload, { target: { equals: name } });
    }
  }

  #pause(error: unknown): void {
    const { name } = this.target;
    this.#payload.logger.error({ msg: `Delivery to ${name} pauses: ${reasonOf(error)}` });
    this.#isPaused = true;
    this.#lookAgainIn(pause);
  }

  #lookAgainIn(ms: number | null): void {
    clearTimeout(this.#timer);
    if (this.#isStopped) return;
    const wait = this.#isPaused ? pause : ms;
    if (wait === null) return;
    this.#timer = setTimeout(() => {
      this.#isPaused = false;
      this.wake();
    }, wait);
    this.#timer.unref();
  }
}
