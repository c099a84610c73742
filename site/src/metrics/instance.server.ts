import { join } from 'node:path';

import { beforeReading, gauge } from '@bbk/shared/metrics';

import { pages } from '../cache/pages.server.ts';
import { folderSize, type FolderSize } from '../platform/folderSize.server.ts';
import { readiness } from '../platform/readiness.server.ts';
import { settings } from '../platform/settings.server.ts';
import { following } from '../regenerate/following.server.ts';
import { regenerator } from '../regenerate/regenerator.server.ts';

/** To look at every file costs something: once in this many milliseconds is enough. */
const lookAgainAfter = 60_000;

/** What an instance keeps on its disk, by its folder. */
const caches = ['pages', 'type', 'share', 'search'] as const;

const set = (name: string, help: string, value: number) => gauge({ name, help }).set(value);
const asNumber = (is: boolean) => (is ? 1 : 0);

function feed(): void {
  const { applied, queue } = regenerator();
  const { problem } = following();
  const sequence = applied.position?.sequence ?? 0;
  set('bbk_site_applied_sequence', 'How far the outbox of the CMS is applied.', sequence);
  set('bbk_site_feed_up', 'Whether the outbox could be read.', asNumber(problem === null));
  set('bbk_site_page_queue', 'Pages that are to be made again, or just are.', queue.size);
  set('bbk_site_ready', 'Whether it is to be given readers.', asNumber(readiness().ready));
  set('bbk_site_pages', 'Pages that are kept.', pages().store.size);
}

let looked = 0;
async function disk(): Promise<void> {
  if (Date.now() - looked < lookAgainAfter) return;
  looked = Date.now();
  const { assets, own } = settings().folders;
  const bytes = gauge({
    name: 'bbk_site_cache_bytes',
    help: 'What is kept on the disk.',
    labels: ['cache'],
  });
  const files = gauge({
    name: 'bbk_site_cache_files',
    help: 'In how many files.',
    labels: ['cache'],
  });
  const tell = (cache: string, size: FolderSize) => {
    bytes.set({ cache }, size.bytes);
    files.set({ cache }, size.files);
  };
  tell('assets', await folderSize(assets));
  for (const cache of caches) tell(cache, await folderSize(join(own, cache)));
}

/** Has the pages, the feed and the caches looked at whenever somebody reads: only routes can, not the start hook. */
export function observeInstance(): void {
  beforeReading('feed', feed);
  beforeReading('caches', disk);
}
