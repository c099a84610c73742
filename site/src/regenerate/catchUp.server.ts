import type { ContentEvent, OutboxPage } from '@bbk/shared/events';

import type { Applied } from './applied.server.ts';
import { regenerate, regenerateAll, type Instance, type OnPage } from './regenerate.server.ts';

export interface Follower extends Instance {
  readonly applied: Applied;
  /** Drops what is kept between pages and may be older than an event; without one, than anything. */
  readonly outdate: (event: ContentEvent | null) => void;
  /** Brings what is searched up to date with an event. */
  readonly index: (event: ContentEvent) => Promise<void>;
  /** Has all that is searched made anew, in its own time. */
  readonly reindex: () => Promise<void>;
}
export type Feed = (after: number | null) => Promise<OutboxPage>;

/** Applies an event once, wherever it came from; what it could not do is done when it comes again. */
export async function apply(
  follower: Follower,
  epoch: string,
  event: ContentEvent,
  onPage?: OnPage,
): Promise<{ repeated: boolean; complete: boolean }> {
  const { applied, index, outdate } = follower;
  if (applied.has(epoch, event)) return { repeated: true, complete: true };
  outdate(event);
  const found = () =>
    index(event).then(
      () => true,
      () => false,
    );
  const { complete } = await regenerate(follower, event, { onPage, beside: found });
  if (complete) await applied.add(epoch, event);
  return { repeated: false, complete };
}

/** Those of one document one after the other, all others at once. */
async function applyAll(follower: Follower, { epoch, events }: OutboxPage, onPage?: OnPage) {
  const lines = new Map<string, Promise<boolean>>();
  for (const event of events) {
    const document = `${event.collection}:${event.documentId}`;
    const before = lines.get(document) ?? Promise.resolve(true);
    const next = before.then(async (worked) => {
      const { complete } = await apply(follower, epoch, event, onPage);
      return worked && complete;
    });
    lines.set(document, next);
  }
  return (await Promise.all(lines.values())).every(Boolean);
}

/** It can not know what it has missed: every page that it has is made again, and it stands where the outbox ended. */
async function beginAnew(follower: Follower, { epoch, head }: OutboxPage, onPage?: OnPage) {
  follower.outdate(null);
  const { complete } = await regenerateAll(follower, onPage);
  if (!complete) return false;
  await follower.reindex();
  await follower.applied.moveTo({ epoch, sequence: head });
  return true;
}

/**
 * Brings an instance to where the outbox ends now, from where it stands. Rejects when the CMS does not answer, or
 * when a page could not be made: then it stands before what is missing, and the next time goes on from there.
 */
export async function catchUp(follower: Follower, feed: Feed, onPage?: OnPage): Promise<void> {
  for (;;) {
    const { position } = follower.applied;
    const page = await feed(position?.sequence ?? null);
    const knows = position?.epoch === page.epoch && page.complete;
    if (knows && page.events.length === 0) return;
    const work = knows ? applyAll : beginAnew;
    if (!(await work(follower, page, onPage))) throw new Error('Not every page could be made.');
  }
}
