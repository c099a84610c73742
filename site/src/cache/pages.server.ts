import { readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { settings } from '../platform/settings.server.ts';
import { shared } from '../platform/shared.server.ts';
import { nextCache } from './nextCache.server.ts';
import { PageStore } from './pageStore.server.ts';
import { RemovedPages } from './removed.server.ts';

/** Keeps the newest of the other builds, for a way back, and clears the rest. */
function clearOldBuilds(folder: string, current: string): void {
  const others = readdirSync(folder)
    .filter((name) => name !== current)
    .map((name) => ({ path: join(folder, name), at: statSync(join(folder, name)).mtimeMs }))
    .toSorted((a, b) => b.at - a.at);
  for (const { path } of others.slice(1)) rmSync(path, { recursive: true, force: true });
}

function open() {
  const { own } = settings().folders;
  const build = process.env.BBK_BUILD_ID ?? 'development';
  // Turbopack would take `pages` below an unknown folder for this package's own, and bundle all of them.
  const folder = join(/* turbopackIgnore: true */ own, 'pages', build);
  const removed = new RemovedPages(join(/* turbopackIgnore: true */ own, 'removed'));
  const store = new PageStore(folder, removed);
  clearOldBuilds(dirname(folder), build);
  return { store, removed, next: nextCache(store), build } as const;
}

/** The pages of this process: opened at start, before the first request. */
export const pages = () => shared('pages', open);
