import { randomUUID } from 'node:crypto';

import type { ContentEvent, PageOutcome } from '@bbk/shared/events';
import type { DependencyKey } from '@bbk/shared/keys';
import { describe, expect, it } from 'vitest';

import type { PageStore } from '../../src/cache/pageStore.server.ts';
import { isTakenAway } from '../../src/regenerate/files.server.ts';
import { makeAgain } from '../../src/regenerate/makeAgain.server.ts';
import { PageQueue } from '../../src/regenerate/pageQueue.ts';
import { regenerate } from '../../src/regenerate/regenerate.server.ts';
import { html, made, openPages } from '../cache/pages.ts';
import { temporaryFolder } from '../folder.ts';

const event = (given: Partial<ContentEvent>): ContentEvent => ({
  id: randomUUID(),
  sequence: 1,
  kind: 'changed',
  collection: 'articles',
  documentId: '1',
  at: new Date().toISOString(),
  locales: ['ko'],
  paths: [],
  oldPaths: [],
  keys: [],
  ...given,
});

/** An instance whose pages are made without a CMS, and what it was asked to make. */
function instance(how?: (path: string, store: PageStore) => Promise<void>) {
  const { store, removed } = openPages(temporaryFolder());
  const asked: string[] = [];
  const revalidate = async (path: string) => {
    asked.push(path);
    const own = decodeURIComponent(path);
    if (how) await how(own, store);
    else await store.set(made(own, Date.now()), html(own));
  };
  const queue = new PageQueue((path, since) => makeAgain({ store, revalidate }, path, since), 4);
  const forgotten: string[] = [];
  const forget = (paths: readonly string[]) => {
    forgotten.push(...paths);
    return Promise.resolve();
  };
  return { store, removed, queue, forget, asked, forgotten };
}

/** Applies an event: what was said of each page, as it was done. */
async function pagesOf(site: ReturnType<typeof instance>, given: Partial<ContentEvent>) {
  const pages: Omit<PageOutcome, 'ms'>[] = [];
  await regenerate(site, event(given), { onPage: ({ ms: _, ...page }) => pages.push(page) });
  return pages;
}

describe('an event of a picture', () => {
  const paths = ['/media/a.webp', '/media/b.avif'];

  it('takes its files away, and gives them back; they are no pages to be made', async () => {
    const site = instance();
    const keys = ['doc:media:1'] as DependencyKey[];
    await site.store.set(made('/ko', 1, keys), html('/ko'));
    const picture = { collection: 'media', paths, keys } as const;
    const gone = await pagesOf(site, { ...picture, kind: 'unpublished' });
    expect(gone.map(({ path, outcome }) => [path, outcome])).toEqual([
      ['/media/a.webp', 'removed'],
      ['/media/b.avif', 'removed'],
      ['/', 'regenerated'],
    ]);
    expect(paths.map((path) => isTakenAway(site.removed, path))).toEqual([true, true]);
    await pagesOf(site, { ...picture, kind: 'published' });
    expect(paths.map((path) => isTakenAway(site.removed, path))).toEqual([false, false]);
    expect(site.asked).toEqual(['/ko']);
  });
});

describe('an event', () => {
  it.each([
    ['unpublished', ['/ko/articles/a']],
    ['deleted', ['/ko/articles/a']],
    ['retracted', ['/ko/articles/a']],
    ['changed', []],
  ] as const)('that says %s leaves no share image that shows what is gone', async (kind, gone) => {
    const site = instance();
    await pagesOf(site, { kind, paths: ['/articles/a'] });
    expect(site.forgotten).toEqual(gone);
  });

  it('that moves a page leaves none at its old address', async () => {
    const site = instance();
    const paths = ['/articles/b', '/articles/a'];
    await pagesOf(site, { kind: 'moved', paths, oldPaths: ['/articles/a'] });
    expect(site.forgotten).toEqual(['/ko/articles/a']);
  });

  it('makes its own pages first, then every page that shows what it names', async () => {
    const site = instance();
    const keys = ['doc:articles:1'] as DependencyKey[];
    for (const path of ['/ko', '/ko/latest', '/ko/about'])
      await site.store.set(made(path, 1, path === '/ko/about' ? [] : keys), html(path));
    const pages = await pagesOf(site, { paths: ['/articles/%ED%95%9C'], keys });
    expect(pages.map(({ path }) => path).toSorted()).toEqual([
      '/',
      '/articles/%ED%95%9C',
      '/latest',
    ]);
    expect(new Set(pages.map(({ outcome }) => outcome))).toEqual(new Set(['regenerated']));
    expect(site.asked).toEqual(['/ko/articles/%ED%95%9C', '/ko', '/ko/latest']);
  });

  it('takes a page away at once, with the CMS down, and still says what failed', async () => {
    const site = instance(() => Promise.reject(new Error('Invalid response 503')));
    const keys = ['doc:articles:1'] as DependencyKey[];
    await site.store.set(made('/ko/articles/a', 1, keys), html('/ko/articles/a'));
    await site.store.set(made('/ko', 1, keys), html('/ko'));
    const pages = await pagesOf(site, { kind: 'unpublished', paths: ['/articles/a'], keys });
    expect(pages).toEqual([
      { path: '/articles/a', outcome: 'removed' },
      { path: '/', outcome: 'failed', error: 'Invalid response 503' },
    ]);
    expect(await site.store.get('/ko/articles/a')).toBeNull();
    expect(await site.store.get('/ko')).not.toBeNull();
    expect(site.removed.get('/ko/articles/a')?.kind).toBe('unpublished');
  });

  it('makes a page once more when a visit had begun to make it before the change', async () => {
    let calls = 0;
    const site = instance(async (path, store) => {
      calls += 1;
      await store.set(made(path, calls === 1 ? 1 : Date.now()), html(path));
    });
    const pages = await pagesOf(site, { paths: ['/articles/a'] });
    expect(pages).toEqual([{ path: '/articles/a', outcome: 'regenerated' }]);
    expect(calls).toBe(2);
  });

  it('has what is beside the pages brought up to date once its own is made, and waits for it', async () => {
    const done: string[] = [];
    const site = instance(async (path, store) => {
      await store.set(made(path, Date.now()), html(path));
      done.push(path);
    });
    const beside = () => Promise.resolve(done.push('beside') === 0);
    const answer = await regenerate(site, event({ paths: ['/articles/a'] }), { beside });
    expect(done).toEqual(['/ko/articles/a', 'beside']);
    expect(answer).toEqual({ complete: false });
  });

  it('brings back a page that was taken away before', async () => {
    const site = instance();
    await site.removed.add({ path: '/ko/articles/a', at: Date.now() - 1, kind: 'unpublished' });
    await regenerate(site, event({ kind: 'published', paths: ['/articles/a'] }));
    expect(await site.store.get('/ko/articles/a')).not.toBeNull();
    expect(site.removed.get('/ko/articles/a')).toBeNull();
  });
});
