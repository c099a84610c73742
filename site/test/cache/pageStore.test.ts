import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { DependencyKey } from '@bbk/shared/keys';
import { describe, expect, it } from 'vitest';

import { temporaryFolder } from '../folder.ts';
import { html, made, openPages } from './pages.ts';

const keys = (...names: string[]) => names as DependencyKey[];

describe('the store of pages', () => {
  it('gives back a page after a restart, and knows what it was made from', async () => {
    const folder = temporaryFolder();
    await openPages(folder).store.set(
      made('/ko/articles/한글', 1, ['doc:articles:1']),
      html('/ko/articles/한글'),
    );
    const { store } = openPages(folder);
    expect((await store.get('/ko/articles/한글'))?.html).toBe(html('/ko/articles/한글'));
    expect([...store.pagesWith(keys('doc:articles:1', 'doc:articles:2'))]).toEqual([
      '/ko/articles/한글',
    ]);
  });

  it('keeps the version that was asked for later, whichever is written last', async () => {
    const { store } = openPages(temporaryFolder());
    await store.set(made('/ko', 2, ['new']), html('/ko'));
    await store.set(made('/ko', 1, ['old']), html('/ko'));
    expect(store.madeAt('/ko')).toBe(2);
    expect([...store.pagesWith(keys('old'))]).toEqual([]);
  });

  it('does not put back a page that was being made when it was taken away', async () => {
    const { store, removed } = openPages(temporaryFolder());
    store.remove('/ko/articles/a');
    await removed.add({ path: '/ko/articles/a', at: 10, kind: 'unpublished' });
    await store.set(made('/ko/articles/a', 9), html('/ko/articles/a'));
    expect(await store.get('/ko/articles/a')).toBeNull();
    await store.set(made('/ko/articles/a', 11), html('/ko/articles/a'));
    expect(await store.get('/ko/articles/a')).not.toBeNull();
    expect(removed.get('/ko/articles/a')).toBeNull();
  });

  it('tells of a page that was asked for before a change, and stored after it', async () => {
    const { store } = openPages(temporaryFolder());
    const outdated: string[] = [];
    store.onOutdated = (path) => outdated.push(path);
    expect(store.pagesTouchedBy(keys('doc:people:1'), 10).size).toBe(0);
    await store.set(made('/ko/late', 9, ['doc:people:1']), html('/ko/late'));
    await store.set(made('/ko/other', 9, ['doc:people:2']), html('/ko/other'));
    await store.set(made('/ko/new', 10, ['doc:people:1']), html('/ko/new'));
    expect(outdated).toEqual(['/ko/late']);
  });

  it('knows the later of two changes, whichever is noted last', async () => {
    const { store } = openPages(temporaryFolder());
    const outdated: [string, number][] = [];
    store.onOutdated = (...told) => outdated.push(told);
    store.pagesTouchedBy(keys('list'), 105);
    store.pagesTouchedBy(keys('list'), 100);
    await store.set(made('/ko/late', 102, ['list']), html('/ko/late'));
    expect(outdated).toEqual([['/ko/late', 105]]);
  });

  it('forgets what was told when no page can be older', async () => {
    const { store } = openPages(temporaryFolder());
    const outdated: string[] = [];
    store.onOutdated = (path) => outdated.push(path);
    store.pagesTouchedBy(keys('doc:people:1'), 10);
    store.pagesTouchedBy(keys('doc:people:2'), 200_000);
    await store.set(made('/ko/late', 9, ['doc:people:1']), html('/ko/late'));
    expect(outdated).toEqual([]);
  });

  it('remembers through a restart what was taken away', async () => {
    const folder = temporaryFolder();
    await openPages(folder).removed.add({ path: '/ko/articles/a', at: 1, kind: 'deleted' });
    expect(openPages(folder).removed.get('/ko/articles/a')?.kind).toBe('deleted');
  });

  it('holds no more pages than it may: the longest unsaved go first', async () => {
    const folder = temporaryFolder();
    const { store } = openPages(folder, 2);
    for (const [index, path] of ['/ko/a', '/ko/b', '/ko/c'].entries())
      await store.set(made(path, index), html(path));
    expect(store.size).toBe(2);
    expect(await store.get('/ko/a')).toBeNull();
    expect(readdirSync(join(folder, 'pages'))).toHaveLength(2);
  });

  it('takes a file that a power cut left short for no page', async () => {
    const folder = temporaryFolder();
    await openPages(folder).store.set(made('/ko', 1), html('/ko'));
    const [name = ''] = readdirSync(join(folder, 'pages'));
    const file = join(folder, 'pages', name);
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, -3));
    const { store } = openPages(folder);
    expect(await store.get('/ko')).toBeNull();
    expect(readdirSync(join(folder, 'pages'))).toEqual([]);
  });

  it('clears what a killed process left half written', () => {
    const folder = temporaryFolder();
    openPages(folder);
    writeFileSync(join(folder, 'pages', 'half.page.1.tmp'), 'half');
    openPages(folder);
    expect(readdirSync(join(folder, 'pages'))).toEqual([]);
  });

  it('keeps the page when making it again has failed, and waits before the next try', async () => {
    const { store } = openPages(temporaryFolder());
    await store.set(made('/ko', 1), html('/ko'));
    store.postpone('/ko', 3);
    const entry = await store.get('/ko');
    expect(entry?.known.revalidate).toBe(3);
    expect(entry?.html).toBe(html('/ko'));
  });
});
