import { join } from 'node:path';

import type { ContentEvent } from '@bbk/shared/events';
import { inProcess } from '@bbk/shared/in-process';
import type { NextApiResponse } from 'next';

import { pages } from '../cache/pages.server.ts';
import { readable } from '../platform/readable.ts';
import { remakeDocument } from '../machine/make.server.ts';
import { outdate } from '../content/outdate.ts';
import { settings } from '../platform/settings.server.ts';
import { forgetShares } from '../share/draw.server.ts';
import { applyToSearch, renewSearch } from '../search/apply.server.ts';
import { Applied } from './applied.server.ts';
import { makeAgain } from './makeAgain.server.ts';
import { PageQueue } from './pageQueue.ts';
import { rankOf } from './rank.ts';
import { standingFile } from './standing.server.ts';

/** Pages made at the same time: each asks the CMS a few times, and both share two cores. */
const concurrency = 4;

type Revalidate = (path: string) => Promise<void>;

function open() {
  const { build, removed, store } = pages();
  const lent: { revalidate: Revalidate | null } = { revalidate: null };
  const revalidate: Revalidate = async (path) => {
    if (await remakeDocument(readable(path))) return;
    if (!lent.revalidate) throw new Error('The server has not answered anything yet.');
    await lent.revalidate(path);
  };
  const queue = new PageQueue(
    (path, since) => makeAgain({ store, revalidate }, path, since),
    concurrency,
  );
  store.onOutdated = (path, told) => void queue.add(path, rankOf(path), told);
  const folder = join(/* turbopackIgnore: true */ settings().folders.own, 'applied');
  const applied = new Applied(standingFile(folder, build));
  const index = (event: ContentEvent) => applyToSearch([event]);
  const keeping = { forget: forgetShares, outdate, index, reindex: renewSearch };
  return { store, removed, queue, applied, lent, ...keeping } as const;
}

/** What makes the pages of this process again. */
export const regenerator = () => inProcess('regenerator', open);

/**
 * Next makes pages again only for whoever holds the answer to a call of an API route. Any of them will do, for as
 * long as the process lives: the first that comes lends its own.
 */
export function lendRevalidate(res: NextApiResponse): void {
  regenerator().lent.revalidate ??= (path) => res.revalidate(path);
}
