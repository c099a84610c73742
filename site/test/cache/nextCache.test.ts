import { describe, expect, it } from 'vitest';

import { nextCache } from '../../src/cache/nextCache.server.ts';
import { temporaryFolder } from '../folder.ts';
import { openPages } from './pages.ts';

const key = (path: string) => `/route-cache/PAGES/${'0'.repeat(64)}/$${path}`;
const props = { pageProps: { deps: ['doc:articles:1'], madeAt: 5, view: { secret: 'props' } } };
const page = { kind: 'PAGES', html: '<p>1</p>', pageData: props };
const minute = { cacheControl: { revalidate: 60 } };

describe('what Next keeps', () => {
  it('is a page with its HTML, and none of its props', async () => {
    const { store } = openPages(temporaryFolder());
    const cache = nextCache(store, 'this');
    await cache.set(key('/ko/articles/a'), page, minute);
    const found = await cache.get(key('/ko/articles/a'));
    expect(found?.value).toMatchObject({ kind: 'PAGES', html: '<p>1</p>', pageData: {} });
    expect(found?.cacheControl).toEqual({ revalidate: 60 });
  });

  it('stays when Next puts it back after a failure, with what it was made from', async () => {
    const { store } = openPages(temporaryFolder());
    const cache = nextCache(store, 'this');
    await cache.set(key('/ko'), page, minute);
    const found = await cache.get(key('/ko'));
    await cache.set(key('/ko'), found?.value ?? null, { cacheControl: { revalidate: 3 } });
    expect((await cache.get(key('/ko')))?.cacheControl).toEqual({ revalidate: 3 });
    expect(store.pagesWith(['doc:articles:1' as never]).size).toBe(1);
  });

  it('is nothing for a page that is not there', async () => {
    const { store } = openPages(temporaryFolder());
    const cache = nextCache(store, 'this');
    await cache.set(key('/ko/articles/a'), page, minute);
    await cache.set(key('/ko/articles/a'), null, { cacheControl: { revalidate: false } });
    expect(await cache.get(key('/ko/articles/a'))).toBeNull();
    expect(store.size).toBe(0);
  });

  it('is a permanent redirect, and never a temporary one', async () => {
    const { store } = openPages(temporaryFolder());
    const cache = nextCache(store, 'this');
    const to = (status: number) => ({
      kind: 'REDIRECT',
      props: { pageProps: { __N_REDIRECT: '/articles/b', __N_REDIRECT_STATUS: status } },
    });
    await cache.set(key('/ko/articles/a'), to(301), minute);
    await cache.set(key('/ko/latest/9'), to(307), minute);
    expect((await cache.get(key('/ko/articles/a')))?.value).toEqual(to(301));
    expect(store.size).toBe(1);
  });
});
