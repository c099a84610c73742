import { setTimeout as wait } from 'node:timers/promises';

import { inProcess } from '@bbk/shared/in-process';

import { readyWhen } from '../platform/readiness.server.ts';
import { settings } from '../platform/settings.server.ts';

/** How this instance stands to the feed of the CMS. */
export interface Following {
  /** The start hook asks for it. */
  isWanted: boolean;
  isRunning: boolean;
  /** The feed was applied once, or can not be for now. */
  ready: boolean;
  problem: string | null;
}

export const following = () =>
  inProcess<Following>('following', () => ({
    isWanted: false,
    isRunning: false,
    ready: false,
    problem: null,
  }));

/** Pages are made again by API routes, which have what it takes; the first that is asked begins. */
async function untilAnswered(): Promise<void> {
  const url = `http://127.0.0.1:${settings().port}/api/readyz`;
  while (
    !(await fetch(url).then(
      (response) => response.text(),
      () => null,
    ))
  )
    await wait(100);
}

/** Makes `/readyz` wait until the feed was applied, and has it followed. For the start hook. */
export function wantToFollow(): void {
  const state = following();
  state.isWanted = true;
  readyWhen('feed', () => ({ ready: state.ready, problem: state.problem, applied: null }));
  void untilAnswered();
}
