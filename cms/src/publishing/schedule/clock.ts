import type { Payload } from 'payload';

import { Kept } from '../../platform/kept.ts';
import { nextMoments } from './moments.ts';
import { perform } from './operations/perform.ts';

/** How long a moment that another process has written down can go unnoticed, in milliseconds. */
const sweep = 10_000;
/** How long until one is tried again that failed, or that another process has begun with, whose lease may run out. */
const pauses = { done: 0, failed: 1_000, othersTurn: 2_000 };
/** How many are looked up at once. */
const several = 20;

/**
 * Does what is due, at its time: a timer for the next moment, and behind it a sweep, since timers die with
 * their process, and other processes write moments down that nobody tells us of.
 */
export class Clock {
  readonly #payload: Payload;
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> | null = null;
  #again = false;
  #stopped = false;

  constructor(payload: Payload) {
    this.#payload = payload;
  }

  /** Looks at once what is due, or next. */
  wake(): void {
    if (this.#stopped) return;
    this.#again = true;
    this.#running ??= this.#run().finally(() => (this.#running = null));
  }

  /** Finishes what it is at, and begins nothing more. */
  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#running;
  }

  async #run(): Promise<void> {
    let pause = sweep;
    while (this.#again && !this.#stopped) {
      this.#again = false;
      pause = await this.#work().catch((error: unknown) => {
        this.#payload.logger.error({ err: error, msg: 'The schedule could not be read' });
        return sweep / 10;
      });
    }
    if (this.#stopped) return;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.wake(), Math.max(0, Math.min(pause, sweep)));
  }

  /** Performs what is due. How long until it is worth looking again. */
  async #work(): Promise<number> {
    const moments = await nextMoments(this.#payload, several);
    const due = moments.filter(({ tryAt }) => Date.parse(tryAt ?? '') <= Date.now());
    let pause = sweep;
    for (const moment of due) {
      if (this.#stopped) return sweep;
      pause = Math.min(pause, pauses[await perform(this.#payload, moment)]);
    }
    if (due.length > 0) return pause;
    const [next] = moments;
    return next ? Date.parse(next.tryAt ?? '') - Date.now() : sweep;
  }
}

const clocks = new Kept<Clock>('clock');

/** Starts the clock of this process, where it does not run yet. */
export function startClock(payload: Payload): Clock {
  const clock = clocks.orMade(payload, () => new Clock(payload));
  clock.wake();
  return clock;
}

/** Has it look again; in a process without one, others will. */
export function wakeClock(payload: Payload): void {
  clocks.of(payload)?.wake();
}

export async function stopClock(payload: Payload): Promise<void> {
  await clocks.of(payload)?.stop();
}
