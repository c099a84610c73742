import { setTimeout as wait } from 'node:timers/promises';

import { pages } from '../cache/pages.server.ts';
import { readyWhen } from '../platform/readiness.server.ts';
import { settings } from '../platform/settings.server.ts';
import { selfProof } from './self.server.ts';
import { TakeOver } from './takeOver.server.ts';

const patience = 120_000;
const say = (sentence: string) => console.log(`[takeover] ${sentence}`);

/** Only within a request can Next make a page again, so that this process asks itself. */
async function askSelf(paths: string[]): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${settings().port}/api/takeover`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...selfProof() },
    body: JSON.stringify({ paths }),
    signal: AbortSignal.timeout(patience),
  });
  if (!response.ok) throw new Error(`it answered ${response.status}`);
}

/** The start hook runs before the server listens. */
async function untilListening(): Promise<void> {
  const url = `http://127.0.0.1:${settings().port}/healthz`;
  while (!(await fetch(url).catch(() => null))) await wait(100);
}

/** Begins to take over the pages of the build before this one, and makes `/readyz` wait for it. */
export function startTakeOver(): void {
  const { store, build } = pages();
  // The front page and the heads of lists, which most readers see, have the shortest addresses.
  const left = () => store.madeByOthersThan(build).toSorted((a, b) => a.length - b.length);
  const make = (paths: string[]) =>
    askSelf(paths).catch((problem: unknown) => {
      console.error('[takeover] this instance can not ask itself', problem);
    });
  const takeOver = new TakeOver({ left, make, say });
  readyWhen('takeover', () => takeOver.progress);
  void untilListening().then(() => takeOver.run());
}
