import type { Payload } from 'payload';

import { settings } from '../../platform/settings.ts';
import { receiptOf } from '../receipts/get.ts';
import { activeTakedown, confirmTakedown, type Subject, type Takedown } from './store.ts';

const patience = 3_000;

/** How a takedown stands, as the editor sees it. */
export interface TakedownReceipt {
  readonly reason: string;
  readonly at: string;
  /** When all of it was seen to be gone, everywhere; null until then. */
  readonly confirmedAt: string | null;
  /** Where readers may still have it. */
  readonly visible: readonly string[];
}

/** Where readers come in, and each instance behind it. */
const entrances = () => [...new Set([settings.siteUrl, ...settings.siteInstances])];

/** A cache in front keeps a page for whoever takes it compressed, and another for whoever does not. */
const encodings = ['gzip', 'identity'];

async function isGone(url: string): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(patience);
    const ask = (encoding: string) =>
      fetch(url, {
        method: 'HEAD',
        redirect: 'manual',
        signal,
        headers: { 'accept-encoding': encoding },
      });
    const answers = await Promise.all(encodings.map(ask));
    return answers.every(({ status }) => status === 404 || status === 410);
  } catch {
    return false;
  }
}

/** Asks every address as a reader would, through whatever cache is in front. */
async function stillVisible({ paths }: Takedown): Promise<string[]> {
  const all = entrances().flatMap((entrance) => paths.map((path) => `${entrance}${path}`));
  const asked = await Promise.all(all.map(async (url) => ({ url, gone: await isGone(url) })));
  return asked.filter(({ gone }) => !gone).map(({ url }) => url);
}

/** Whether every instance has made every page again that showed it: lists, feeds, the index of search. */
async function isDelivered(payload: Payload, { subject, documentId }: Subject): Promise<boolean> {
  const receipt = await receiptOf(payload, subject, documentId);
  return !receipt || receipt.instances.every(({ state }) => state === 'live');
}

/** Says that something is gone only once it is: told to every instance, and looked for at every address. */
export async function takedownReceipt(
  payload: Payload,
  subject: Subject,
): Promise<TakedownReceipt | null> {
  const active = await activeTakedown(payload, subject);
  if (!active) return null;
  const { id, reason, at, confirmedAt } = active;
  if (confirmedAt) return { reason, at, confirmedAt, visible: [] };
  const [delivered, visible] = await Promise.all([
    isDelivered(payload, subject),
    stillVisible(active),
  ]);
  const gone = delivered && visible.length === 0;
  return { reason, at, confirmedAt: gone ? await confirmTakedown(payload, id) : null, visible };
}
