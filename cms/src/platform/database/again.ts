import { setTimeout as wait } from 'node:timers/promises';

import { inProcess } from '@bbk/shared/in-process';

import type { Trouble } from './trouble.ts';
import { Turns, type EndTurn } from '../turns.ts';

/** How long it is run again, in milliseconds: others come to an end, and a new primary is elected. */
const patience: Record<Trouble, number> = { met: 30_000, lost: 12_000, away: 0 };

/** Those that met are not to meet again: in milliseconds, longer each time, and never the same. */
const pauseAfter = (attempt: number) => Math.random() * Math.min(500, 20 * 2 ** attempt);

const turns = inProcess('againInTurn', () => new Turns());

/** A turn, if it comes within `ms`. */
async function turnWithin(ms: number): Promise<EndTurn | null> {
  const stop = new AbortController();
  const turn = turns.take();
  const late = wait(Math.max(0, ms), null, { signal: stop.signal, ref: false }).catch(() => null);
  const end = await Promise.race([turn, late]);
  stop.abort();
  // It comes too late: the next one has it at once.
  if (end === null) void turn.then((endLate) => endLate());
  return end;
}

/** What an attempt came to: its value, or what kept it from leaving anything. */
type Outcome<T> = { trouble: Trouble | null; value: T };

/**
 * Runs `attempt` until it met no other transaction, or for as long as is bearable; the last value counts. The
 * first is free; the others of one process go one by one, or twelve that publish would undo each other for ever.
 */
export async function untilAlone<T>(attempt: () => Promise<Outcome<T>>): Promise<T> {
  const since = performance.now();
  let outcome = await attempt();
  for (let count = 1; outcome.trouble; count += 1) {
    const left = patience[outcome.trouble] - (performance.now() - since);
    if (left <= 0) break;
    await wait(pauseAfter(count));
    const endTurn = await turnWithin(left);
    if (!endTurn) break;
    try {
      outcome = await attempt();
    } finally {
      endTurn();
    }
  }
  return outcome.value;
}
