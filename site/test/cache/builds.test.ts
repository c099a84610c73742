import { readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { enterBuild } from '../../src/cache/builds.server.ts';
import { PageStore } from '../../src/cache/pageStore.server.ts';
import { RemovedPages } from '../../src/cache/removed.server.ts';
import { temporaryFolder } from '../folder.ts';
import { html, made } from './pages.ts';

/** An instance's store as a build finds it at its start. */
function start(folder: string, build: string) {
  const removed = new RemovedPages(join(folder, 'removed'));
  const store = new PageStore(enterBuild(join(folder, 'pages'), build), removed);
  const make = (path: string, at: number) => {
    const text = html(`${path} by ${build}`);
    return store.set({ ...made(path, at, [`doc:${path}`], build), length: text.length }, text);
  };
  const show = async (path: string) => (await store.get(path))?.html ?? null;
  return { removed, store, make, show };
}

describe('a new build', () => {
  it('has every page of the one before it, and knows that they are not its own', async () => {
    const folder = temporaryFolder();
    const old = start(folder, 'a');
    await old.make('/ko', 1);
    await old.make('/ko/articles/한글', 1);
    const { store, show, make } = start(folder, 'b');
    expect(await show('/ko/articles/한글')).toBe(html('/ko/articles/한글 by a'));
    expect(store.madeByOthersThan('b')).toHaveLength(2);
    expect([...store.pagesWith(['doc:/ko' as never])]).toEqual(['/ko']);
    await make('/ko', 2);
    expect(store.madeByOthersThan('b')).toEqual(['/ko/articles/한글']);
  });

  it('changes nothing of what the one before it still serves', async () => {
    const folder = temporaryFolder();
    const old = start(folder, 'a');
    await old.make('/ko', 1);
    const { make } = start(folder, 'b');
    await make('/ko', 2);
    expect(await old.show('/ko')).toBe(html('/ko by a'));
  });

  it('knows after a restart which pages are still another build’s', async () => {
    const folder = temporaryFolder();
    const old = start(folder, 'a');
    await old.make('/ko', 1);
    await old.make('/ko/about', 1);
    await start(folder, 'b').make('/ko', 2);
    const { store, show } = start(folder, 'b');
    expect(store.madeByOthersThan('b')).toEqual(['/ko/about']);
    expect(await show('/ko')).toBe(html('/ko by b'));
  });

  it('leaves behind what was taken away meanwhile', async () => {
    const folder = temporaryFolder();
    const old = start(folder, 'a');
    await old.make('/ko/articles/a', 1);
    await old.removed.add({ path: '/ko/articles/a', at: 2, kind: 'unpublished' });
    expect(await start(folder, 'b').show('/ko/articles/a')).toBeNull();
  });

  it('that comes back takes the pages of the one it replaces, not its own of long ago', async () => {
    const folder = temporaryFolder();
    const first = start(folder, 'a');
    await first.make('/ko', 1);
    await first.make('/ko/articles/gone', 1);
    const second = start(folder, 'b');
    await second.make('/ko', 2);
    second.store.remove('/ko/articles/gone');
    const again = start(folder, 'a');
    expect(await again.show('/ko')).toBe(html('/ko by b'));
    expect(await again.show('/ko/articles/gone')).toBeNull();
  });

  it('keeps the pages of two builds, and no half files', async () => {
    const folder = temporaryFolder();
    for (const build of ['a', 'b', 'c', 'd']) await start(folder, build).make('/ko', 1);
    const all = join(folder, 'pages');
    const folders = readdirSync(all).filter((name) => statSync(join(all, name)).isDirectory());
    expect(folders).toEqual(['c', 'd']);
    expect(readdirSync(join(all, 'd'))).toHaveLength(1);
  });

  it('finds the pages of a build that left no note', async () => {
    const folder = temporaryFolder();
    await start(folder, 'a').make('/ko', 1);
    rmSync(join(folder, 'pages', 'last-build'));
    utimesSync(join(folder, 'pages', 'a'), 1, 1);
    expect(await start(folder, 'b').show('/ko')).toBe(html('/ko by a'));
  });

  it('that was killed while it took over does it again', async () => {
    const folder = temporaryFolder();
    await start(folder, 'a').make('/ko', 1);
    enterBuild(join(folder, 'pages'), 'b');
    // As if the kill had come before the note.
    writeFileSync(join(folder, 'pages', 'last-build'), 'a');
    writeFileSync(join(folder, 'pages', 'b', 'half.page.1.tmp'), 'half');
    const { show } = start(folder, 'b');
    expect(await show('/ko')).toBe(html('/ko by a'));
    expect(readdirSync(join(folder, 'pages', 'b'))).toHaveLength(1);
  });
});
