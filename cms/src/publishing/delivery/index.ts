import type { ContentEvent } from '@bbk/shared/events';
import type { Payload, PayloadRequest } from 'payload';

import { Kept } from '../../platform/kept.ts';
import { settings } from '../../platform/settings.ts';
import { Line } from './line.ts';
import { queue } from './queue.ts';
import { siteTarget } from './site.ts';
import type { Target } from './target.ts';

const kept = new Kept<Line[]>('deliveryLines');
const linesOf = ({ db }: Pick<Payload, 'db'>): Line[] => kept.of(db) ?? [];

/** Whoever is told of events. */
export const targetsOf = (payload: Pick<Payload, 'db'>): Target[] =>
  linesOf(payload).map(({ target }) => target);

let muted = false;

/**
 * For a process that fills the database before any site runs: events are written, and nobody is told. A site that
 * has pages reads them in the feed; one that starts with none needs no events.
 */
export function muteDelivery(): void {
  muted = true;
}

/** Makes a line for every instance of the site, and for the others that want to be told. */
export function openLines(payload: Payload, others: readonly Target[]): void {
  const targets = [...settings.siteInstances.map(siteTarget), ...others];
  const lines = targets.map((target) => new Line(payload, target));
  kept.keep(payload.db, lines);
  const destroy = payload.db.destroy?.bind(payload.db);
  payload.db.destroy = async () => {
    await Promise.all(lines.map((line) => line.stop()));
    await destroy?.();
  };
}

/** Queues an event for all who want it, in the transaction of the request. */
export async function queueDeliveries(req: PayloadRequest, event: ContentEvent): Promise<void> {
  if (muted) return;
  const targets = targetsOf(req.payload).filter(({ wants }) => wants(event));
  await queue(req, event, targets);
}

/** Tells everybody what there is to tell, at once. Returns before they answer and never fails. */
export function wakeDelivery(payload: Payload): void {
  if (muted) return;
  for (const line of linesOf(payload)) line.wake();
}

/** Waits until everything that could be told now has been told, or has failed. */
export async function deliveriesSettled(payload: Payload): Promise<void> {
  await Promise.all(linesOf(payload).map((line) => line.settled()));
}
