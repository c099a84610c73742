import { join } from 'node:path';

import type { DependencyKey } from '@bbk/shared/keys';

import type { EntryHeader } from '../../src/cache/entry.ts';
import { PageStore } from '../../src/cache/pageStore.server.ts';
import { RemovedPages } from '../../src/cache/removed.server.ts';

export const html = (text: string) => `<!DOCTYPE html><p>${text}</p>`;

/** What is known of a page that was made at `madeAt`. */
export const made = (
  path: string,
  madeAt: number,
  deps: readonly string[] = [],
  build = 'this',
): EntryHeader => ({
  path,
  build,
  madeAt,
  deps: deps as readonly DependencyKey[],
  savedAt: madeAt,
  revalidate: 60,
  length: html(path).length,
  redirect: null,
});

/** An instance's pages as a start finds them. */
export function openPages(folder: string, limit?: number) {
  const removed = new RemovedPages(join(folder, 'removed'));
  return { removed, store: new PageStore(join(folder, 'pages'), removed, limit) };
}
