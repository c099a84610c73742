import { setTimeout as wait } from 'node:timers/promises';

import { readFeed } from '../content/outbox/get.server.ts';
import { readyWhen } from '../platform/readiness.server.ts';
import { settings } from '../platform/settings.server.ts';
import { catchUp } from './catchUp.server.ts';
import { regenerator } from './regenerator.server.ts';

/** How often the feed is read, in ms: usually, and while something is missing. */
const usually = 30_000;
const soon = 5_000;

/** How this instance stands to the feed: it was applied once, or can not be for now. */
interface Following {
  ready: boolean;
  problem: string | null;
}

const messageOf = (problem: unknown): string =>
  problem instanceof Error ? problem.message : String(problem);

/** Until an API route has answered something, nothing can be made again: so one is asked. */
async function untilServing(): Promise<void> {
  while (!regenerator().lent.revalidate) {
    const asked = fetch(`http://127.0.0.1:${settings().port}/api/readyz`);
    await asked.then((response) => response.text()).catch(() => wait(100));
  }
}

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
  await untilServing();
  for (;;) {
    await once(state);
    await wait(state.problem === null ? usually : soon, undefined, { ref: false });
  }
}

/** Follows the feed of the CMS for as long as the process lives, and makes `/readyz` wait for the first time. */
export function follow(): void {
  const state: Following = { ready: false, problem: null };
  const { applied } = regenerator();
  readyWhen('feed', () => ({ ...state, applied: applied.position?.sequence ?? null }));
  void run(state);
}
