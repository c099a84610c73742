import type { ContentEvent, RegenerateResponse } from '@bbk/shared/events';
import { internalPath } from '@bbk/shared/urls';

import type { PageStore } from '../cache/pageStore.server.ts';
import type { RemovedPages } from '../cache/removed.server.ts';
import { readable } from '../content/redirects/get.ts';
import { inTurn } from './inTurn.ts';

export interface Instance {
  readonly store: PageStore;
  readonly removed: RemovedPages;
  /** Makes the page at one of the site's own paths again. */
  readonly revalidate: (path: string) => Promise<void>;
}
type Outcome = RegenerateResponse['pages'][number];

/** Pages made at the same time: each asks the CMS a few times, and both share two cores. */
const concurrency = 4;
const attempts = 3;

/** What stands at these addresses is to be seen by nobody from now on. */
const takesAway: Partial<Record<ContentEvent['kind'], 'unpublished' | 'deleted'>> = {
  unpublished: 'unpublished',
  deleted: 'deleted',
};

/** `/ko/articles/한글` in the store is `/articles/%ED…` to the CMS and to readers. */
const publicPath = (path: string): string => encodeURI(path.replace(/^\/ko(?=\/|$)/, '') || '/');

const messageOf = (problem: unknown): string =>
  problem instanceof Error ? problem.message : String(problem);

/**
 * Makes one page again, and says what is there afterwards. A visit may have begun to make it before the
 * change, and Next lets the two share one result: then it is made once more.
 */
async function makeAgain(instance: Instance, path: string, since: number): Promise<Outcome> {
  const page = { path: publicPath(path) };
  for (let attempt = 1; ; attempt += 1) {
    try {
      await instance.revalidate(encodeURI(path));
    } catch (problem) {
      return { ...page, outcome: 'failed', error: messageOf(problem) };
    }
    const madeAt = instance.store.madeAt(path);
    if (madeAt === null) return { ...page, outcome: 'removed' };
    if (madeAt >= since) return { ...page, outcome: 'regenerated' };
    if (attempt === attempts)
      return { ...page, outcome: 'failed', error: 'It was made from before the change.' };
  }
}

/** Takes away at once what may not be seen any more: this needs no CMS. */
async function takeAway(instance: Instance, events: readonly ContentEvent[], at: number) {
  const taken = new Set<string>();
  for (const event of events) {
    const kind = takesAway[event.kind];
    for (const path of kind ? event.paths : []) {
      const own = readable(internalPath(path));
      instance.store.remove(own);
      await instance.removed.add({ path: own, at, kind: kind ?? 'unpublished' });
      taken.add(own);
    }
  }
  return taken;
}

/** Brings every page that the events touch up to date: their own addresses first, then all that show them. */
export async function regenerate(
  instance: Instance,
  events: readonly ContentEvent[],
  since = Date.now(),
): Promise<RegenerateResponse> {
  const taken = await takeAway(instance, events, since);
  const own = new Set(
    events
      .filter(({ kind }) => !takesAway[kind])
      .flatMap(({ paths }) => paths.map((path) => readable(internalPath(path)))),
  );
  const showing = instance.store.pagesWith(new Set(events.flatMap(({ keys }) => keys)));
  const again = (path: string) => makeAgain(instance, path, since);
  const first = await inTurn([...own], concurrency, again);
  // The front page and the heads of lists, which most readers see, have the shortest addresses.
  const rest = [...showing]
    .filter((path) => !own.has(path) && !taken.has(path))
    .toSorted((a, b) => a.length - b.length);
  const then = await inTurn(rest, concurrency, again);
  const removed = [...taken]
    .filter((path) => !own.has(path))
    .map((path): Outcome => ({ path: publicPath(path), outcome: 'removed' }));
  return { pages: [...removed, ...first, ...then] };
}
