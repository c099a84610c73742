import type { ContentEvent, PageOutcome } from '@bbk/shared/events';
import { anyKey } from '@bbk/shared/keys';
import { internalPath } from '@bbk/shared/urls';

import type { PageStore } from '../cache/pageStore.server.ts';
import type { RemovedPages } from '../cache/removed.server.ts';
import { readable } from '../platform/readable.ts';
import { giveBack, isFile } from './files.server.ts';
import { publicPath } from './makeAgain.server.ts';
import type { Done, PageQueue } from './pageQueue.ts';
import { ownPage, rankOf } from './rank.ts';

export interface Instance {
  readonly store: PageStore;
  readonly removed: RemovedPages;
  readonly queue: PageQueue;
  /** Takes away what else shows these pages: their share images. */
  readonly forget: (pages: readonly string[]) => Promise<void>;
}
export type OnPage = (page: PageOutcome) => void;

interface Options {
  /** Told of each page as soon as it is done. */
  readonly onPage?: OnPage;
  /** What has to be brought up to date beside the pages; whether it was. */
  readonly beside?: () => Promise<boolean>;
}

/** What stands at these addresses is to be seen by nobody from now on. */
const takesAway: Partial<Record<ContentEvent['kind'], 'unpublished' | 'deleted'>> = {
  unpublished: 'unpublished',
  deleted: 'deleted',
};

const ownPath = (path: string): string => readable(internalPath(path));

/** The page says so; nothing else may still show it. */
const retracted = ({ kind, paths }: ContentEvent): string[] =>
  kind === 'retracted' ? paths.map(ownPath) : [];

/** Takes away at once what may not be seen any more: this needs no CMS. */
async function takeAway({ removed, store }: Instance, event: ContentEvent, at: number) {
  const kind = takesAway[event.kind];
  if (!kind) return [];
  const paths = event.paths.map(ownPath);
  for (const path of paths) {
    store.remove(path);
    await removed.add({ path, at, kind });
  }
  return paths;
}

/**
 * Brings every page that an event touches up to date: its own addresses first, then all that show it, and what is
 * beside them. Answers whether all of it is.
 */
export async function regenerate(
  instance: Instance,
  event: ContentEvent,
  { onPage = () => undefined, beside = () => Promise.resolve(true) }: Options = {},
): Promise<{ complete: boolean }> {
  const since = Date.now();
  const report = (done: Done) => {
    onPage({ ...done, ms: Date.now() - since });
    return done.outcome !== 'failed';
  };
  const taken = new Set(await takeAway(instance, event, since));
  await instance.forget([...taken, ...event.oldPaths.map(ownPath), ...retracted(event)]);
  for (const path of taken) report({ path: publicPath(path), outcome: 'removed' });
  if (taken.size === 0) giveBack(instance.removed, event.paths.filter(isFile));
  const pages = event.paths.filter((path) => !isFile(path));
  const own = new Set(pages.map(ownPath).filter((path) => !taken.has(path)));
  const showing = instance.store.pagesTouchedBy([...event.keys, anyKey(event.collection)], since);
  const rest = [...showing].filter((path) => !own.has(path) && !taken.has(path));
  const wanted = [
    ...[...own].map((path) => [path, ownPage] as const),
    ...rest.map((path) => [path, rankOf(path)] as const),
  ];
  const made = wanted.map(async ([path, rank]) =>
    report(await instance.queue.add(path, rank, since)),
  );
  // It asks the CMS, which has one thread for all questions: those of the page that somebody waits for come first.
  const isBeside = instance.queue.untilClear().then(beside);
  return { complete: (await Promise.all([isBeside, ...made])).every(Boolean) };
}

/** Makes every stored page again: for an instance that can not know what it has missed. */
export async function regenerateAll(
  { queue, store }: Instance,
  onPage: OnPage = () => undefined,
): Promise<{ complete: boolean }> {
  const since = Date.now();
  const outcomes = await Promise.all(
    store.paths().map(async (path) => {
      const done = await queue.add(path, rankOf(path), since);
      onPage({ ...done, ms: Date.now() - since });
      return done.outcome;
    }),
  );
  return { complete: !outcomes.includes('failed') };
}
