import { join } from 'node:path';

import { inProcess } from '@bbk/shared/in-process';
import { counter } from '@bbk/shared/metrics';

import { settings } from '../platform/settings.server.ts';
import { enterBuild } from './builds.server.ts';
import { nextCache } from './nextCache.server.ts';
import { PageStore } from './pageStore.server.ts';
import { RemovedPages } from './removed.server.ts';

const made = counter({
  name: 'bbk_site_pages_made_total',
  help: 'Pages that were made, or were to be: made, failed (the old one stays), redirect, or none.',
  labels: ['outcome'],
});

function open() {
  const { own } = settings().folders;
  const build = process.env.BBK_BUILD_ID ?? 'development';
  const removed = new RemovedPages(join(/* turbopackIgnore: true */ own, 'removed'));
  // Turbopack would take `pages` below an unknown folder for this package's own, and bundle all of them.
  const folder = enterBuild(join(/* turbopackIgnore: true */ own, 'pages'), build);
  const store = new PageStore(folder, removed);
  return {
    store,
    removed,
    next: nextCache(store, build, (outcome) => made.inc({ outcome })),
    build,
  } as const;
}

/** The pages of this process: opened at start, before the first request. */
export const pages = () => inProcess('pages', open);
