import type { PageOutcome } from '@bbk/shared/events';
import type { Payload } from 'payload';

import { keep, type Waiting } from './queue.ts';
import { NotDone, type Notice, type Target } from './target.ts';

const shortest = 1_000;
const longest = 60_000;
/** How often the receipt of a long delivery is brought up to date, in ms. */
const step = 1_000;

/** Doubles from a second to a minute; spread, so that what failed together does not come back together. */
export function backOff(attempts: number, random = Math.random()): number {
  return Math.min(longest, shortest * 2 ** (attempts - 1)) * (0.8 + 0.4 * random);
}

export const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
};

/** When the document's own pages were as they should be, in ms after the change; null while they are not. */
function liveMs(paths: readonly string[], pages: readonly PageOutcome[], told: number) {
  const own = pages.filter(({ path }) => paths.includes(path));
  const fresh = own.filter(({ outcome }) => outcome !== 'failed');
  if (fresh.length < own.length || fresh.length === 0) return null;
  return Math.round(told + Math.max(...fresh.map(({ ms }) => ms)));
}

/** Why it did not work, and whether the target answered all the same. */
export type Failure = { reason: string; answered: boolean };

/** Tells a target of an event, and keeps the receipt. Answers why it did not work; null when it did. */
export async function attempt(
  payload: Payload,
  target: Target,
  row: Waiting,
  notice: Notice,
): Promise<Failure | null> {
  const pages: PageOutcome[] = [];
  const told = Date.now() - row.eventAt.getTime();
  const live = () => liveMs(notice.event.paths, pages, told);
  const attempts = row.attempts + 1;
  const report = setInterval(() => {
    keep(payload, row.id, { pages, liveMs: live() }).catch(() => undefined);
  }, step);
  try {
    await target.send(notice, (page) => pages.push(page));
  } catch (problem) {
    clearInterval(report);
    const error = reasonOf(problem);
    const nextAttemptAt = new Date(Date.now() + backOff(attempts));
    await keep(payload, row.id, { attempts, nextAttemptAt, pages, error, liveMs: live() });
    return { reason: error, answered: problem instanceof NotDone };
  }
  clearInterval(report);
  const doneAt = new Date();
  const completeMs = doneAt.getTime() - row.eventAt.getTime();
  const receipt = { pages, liveMs: live() ?? completeMs, completeMs, error: null };
  await keep(payload, row.id, { state: 'done', attempts, doneAt, ...receipt });
  return null;
}
