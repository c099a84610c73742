import { setTimeout as wait } from 'node:timers/promises';

import { readFeed } from '../content/outbox/get.server.ts';
import { readyWhen } from '../platform/readiness.server.ts';
import { catchUp } from './catchUp.server.ts';
import { following, type Following } from './following.server.ts';
import { regenerator } from './regenerator.server.ts';

/** How often the feed is read, in ms: usually, and while something is missing. */
const usually = 30_000;
const soon = 5_000;

const messageOf = (problem: unknown): string =>
  problem instanceof Error ? problem.message : String(problem);

async function once(state: Following): Promise<void> {
  try {
    await catchUp(regenerator(), readFeed, ({ outcome }) => {
      // The CMS went away while it was at it: the pages that are there must do.
      if (outcome === 'failed') state.ready = true;
    });
    state.problem = null;
  } catch (problem) {
    if (state.problem === null)
      console.warn(`[feed] it could not be applied: ${messageOf(problem)}`);
    state.problem = messageOf(problem);
  }
  // Also without the CMS: an instance that has pages serves them.
  state.ready = true;
}

async function run(state: Following): Promise<never> {
  for (;;) {
    await once(state);
    await wait(state.problem === null ? usually : soon, undefined, { ref: false });
  }
}

/** Follows the feed of the CMS for as long as the process lives, where the start hook wants it. */
export function follow(): void {
  const state = following();
  if (!state.isWanted || state.isRunning) return;
  state.isRunning = true;
  const { applied } = regenerator();
  readyWhen('feed', () => ({
    ready: state.ready,
    problem: state.problem,
    applied: applied.position?.sequence ?? null,
  }));
  void run(state);
}
