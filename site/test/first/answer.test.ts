import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from 'vitest';

import { enterBuild } from '../../src/cache/builds.server.ts';
import { PageStore } from '../../src/cache/pageStore.server.ts';
import { RemovedPages } from '../../src/cache/removed.server.ts';
import { answersFromDisk } from '../../src/first/answer.server.ts';
import { html, made } from '../cache/pages.ts';
import { temporaryFolder } from '../folder.ts';

const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

const policy = { key: 'X-Frame-Options', value: 'DENY' };
const ofPages = { regex: '^(?:/((?!api/).*))(?:/)?$', headers: [policy] };

/** What a site has left on disk that is starting again, as `build`: everything else waits, which says 503 here. */
async function starting(build: string, { leftBy = build } = {}) {
  const [built, own] = [temporaryFolder(), temporaryFolder()];
  mkdirSync(built, { recursive: true });
  writeFileSync(join(built, 'BUILD_ID'), build);
  writeFileSync(join(built, 'routes-manifest.json'), JSON.stringify({ headers: [ofPages] }));
  const removed = new RemovedPages(join(own, 'removed'));
  const store = new PageStore(enterBuild(join(own, 'pages'), leftBy), removed);
  const answer = answersFromDisk({ built, own });
  const server = createServer((request, response) => {
    if (!answer(request, response)) response.writeHead(503).end();
  }).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const get = (path: string, init: RequestInit = {}) =>
    fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', ...init });
  return { store, removed, get };
}

describe('a site that is not loaded yet', () => {
  it('answers with the pages that it has on disk, and what Next says of a page', async () => {
    const { store, get } = await starting('a');
    await store.set(made('/ko', Date.now()), html('/ko'));
    await store.set(made('/ko/articles/달', Date.now()), html('/ko/articles/달'));
    const [home, article] = [await get('/'), await get(`/articles/${encodeURIComponent('달')}`)];
    expect([home.status, article.status]).toEqual([200, 200]);
    expect(home.headers.get('x-frame-options')).toBe('DENY');
    expect(home.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await article.text()).toBe(html('/ko/articles/달'));
  });

  it('leaves to Next what is to be made, is asked for in another way, or is a redirect', async () => {
    const { store, get } = await starting('a');
    await store.set(made('/ko', Date.now()), html('/ko'));
    const redirect = { to: '/new', status: 301 };
    await store.set({ ...made('/ko/old', Date.now()), redirect, length: 0 }, '');
    const others = ['/articles/new', '/ko', '/old', '/?page=2', '/%', '/api/healthz'];
    for (const path of others) expect((await get(path)).status, path).toBe(503);
    expect((await get('/', { method: 'POST' })).status).toBe(503);
    const preview = { cookie: '__prerender_bypass=1' };
    expect((await get('/', { headers: preview })).status).toBe(503);
  });

  it('shows nothing that was taken away', async () => {
    const { store, removed, get } = await starting('a');
    await store.set(made('/ko/articles/x', Date.now()), html('/ko/articles/x'));
    expect((await get('/articles/x')).status).toBe(200);
    await removed.add({ path: '/ko/articles/x', at: Date.now(), kind: 'unpublished' });
    expect((await get('/articles/x')).status).toBe(503);
  });

  it('shows nothing that another build has left: Next takes that over first', async () => {
    const { store, get } = await starting('b', { leftBy: 'a' });
    await store.set(made('/ko', Date.now()), html('/ko'));
    expect((await get('/')).status).toBe(503);
  });
});
