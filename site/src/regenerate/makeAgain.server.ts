import type { PageStore } from '../cache/pageStore.server.ts';
import { within } from '../platform/within.ts';
import type { Done } from './pageQueue.ts';

const attempts = 3;
/** A page that never ends must not hold up the others, in ms. */
const patience = 30_000;

/** `/ko/articles/한글` in the store is `/articles/%ED…` to the CMS and to readers. */
export const publicPath = (path: string): string =>
  encodeURI(path.replace(/^\/ko(?=\/|$)/, '') || '/');

const messageOf = (problem: unknown): string =>
  problem instanceof Error ? problem.message : String(problem);

export interface Maker {
  readonly store: PageStore;
  /** Makes the page at one of the site's own paths again. */
  readonly revalidate: (path: string) => Promise<void>;
}

/**
 * Makes one page again, and says what is there afterwards. A visit may have begun to make it before the
 * change, and Next lets the two share one result: then it is made once more.
 */
export async function makeAgain(
  { revalidate, store }: Maker,
  path: string,
  since: number,
): Promise<Done> {
  const page = { path: publicPath(path) };
  for (let attempt = 1; ; attempt += 1) {
    try {
      await within(patience, 'Making it', revalidate(encodeURI(path)));
    } catch (problem) {
      return { ...page, outcome: 'failed', error: messageOf(problem) };
    }
    const madeAt = store.madeAt(path);
    if (madeAt === null) return { ...page, outcome: 'removed' };
    if (madeAt >= since) return { ...page, outcome: 'regenerated' };
    if (attempt === attempts)
      return { ...page, outcome: 'failed', error: 'It was made from before the change.' };
  }
}
