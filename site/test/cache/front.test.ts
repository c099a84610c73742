import { createHash } from 'node:crypto';
import { createServer, request as ask, type IncomingHttpHeaders, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import {
  brotliCompressSync,
  brotliDecompressSync,
  constants,
  gunzipSync,
  gzipSync,
} from 'node:zlib';

import { afterEach, expect, it } from 'vitest';

import { Answers } from '../../src/cache/answers.server.ts';
import { inFrontOf, packingFor } from '../../src/cache/front.server.ts';
import { nextCache } from '../../src/cache/nextCache.server.ts';
import { PageStore } from '../../src/cache/pageStore.server.ts';
import { RemovedPages } from '../../src/cache/removed.server.ts';
import { shows } from '../../src/cache/shows.server.ts';
import { temporaryFolder } from '../folder.ts';
import { html, made } from './pages.ts';

const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

type Got = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** A server that answers from a store as Next does, and how often it was asked behind the front. */
async function site() {
  const folder = temporaryFolder();
  const store = new PageStore(join(folder, 'pages'), new RemovedPages(join(folder, 'removed')));
  const cache = nextCache(store, 'a');
  const behind: string[] = [];
  const found = { state: 1 };
  const listener = inFrontOf((request, response) => {
    const path = `/ko${request.url ?? ''}`;
    behind.push(path);
    if (path.startsWith('/ko/search?')) {
      const { state } = found;
      shows({ until: Date.now() + 60_000, isCurrent: () => found.state === state });
      response.end(`found ${String(state)}`);
      return;
    }
    if (path.endsWith('.css')) {
      response.setHeader('content-type', 'text/css');
      response.setHeader('cache-control', 'public, max-age=31536000, immutable');
      response.end('p{}');
      return;
    }
    void cache.get(`/route-cache/PAGES/hash/$${path}`).then((found) => {
      if (path !== '/ko/readyz') response.setHeader('x-nextjs-cache', found ? 'HIT' : 'MISS');
      const page = found?.value && 'html' in found.value ? found.value.html : undefined;
      const named = createHash('sha256')
        .update(page ?? '')
        .digest('hex');
      response.setHeader('etag', `"${named}"`);
      response.setHeader('content-encoding', 'gzip');
      response.write(gzipSync(page ?? 'made'));
      response.end();
    });
  });
  const server = createServer(listener).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<Got>((resolve, reject) => {
      const given = { 'accept-encoding': 'gzip, br', ...headers };
      const request = ask({ port, path, method, headers: given }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const { statusCode: status = 0 } = response;
          resolve({ status, headers: response.headers, body: Buffer.concat(parts) });
        });
      });
      request.once('error', reject).end();
    });
  const put = (path: string, words: string, at = 1) => {
    const text = html(words);
    return store.set({ ...made(path, at), length: text.length, savedAt: Date.now() }, text);
  };
  /** Asks until it is answered from what is kept: packing an answer takes a moment. */
  const kept = async (path: string) => {
    for (;;) {
      const { length } = behind;
      const got = await get(path);
      if (behind.length === length) return got;
    }
  };
  return { store, get, put, kept, behind, found };
}

const text = ({ body }: Got) => brotliDecompressSync(body).toString();

it('answers from what is kept, packed the best way that the reader takes', async () => {
  const { put, kept, get, behind } = await site();
  await put('/ko/a', '가나다');
  const got = await kept('/a');
  expect(got.headers['content-encoding']).toBe('br');
  expect(text(got)).toBe(html('가나다'));
  const old = await get('/a', { 'accept-encoding': 'gzip' });
  expect(gunzipSync(old.body).toString()).toBe(html('가나다'));
  const before = behind.length;
  const plain = await get('/a', { 'accept-encoding': 'identity' });
  expect(plain.status).toBe(200);
  expect(behind).toHaveLength(before + 1);
});

it('packs what is asked for again and again as small as it gets', async () => {
  const { put, kept, get } = await site();
  const words = Array.from({ length: 3_000 }, (_, at) => `${at % 7}${at % 11}낱말`).join(' ');
  await put('/ko/a', words);
  const first = await kept('/a');
  let last = first;
  await expect
    .poll(async () => (last = await get('/a')).body.length)
    .toBeLessThan(first.body.length);
  expect(text(last)).toBe(html(words));
});

it('sends a page that was made again and is the same as it was packed before', async () => {
  const { put, kept, get, behind } = await site();
  const words = Array.from({ length: 3_000 }, (_, at) => `${at % 7}${at % 11}낱말`).join(' ');
  await put('/ko/a', words);
  const { length } = (await kept('/a')).body;
  await expect.poll(async () => (await get('/a')).body.length).toBeLessThan(length);
  const { body } = await get('/a');

  await put('/ko/a', words, 2);
  const before = behind.length;
  const remade = await get('/a');
  expect(behind).toHaveLength(before + 1);
  expect(remade.headers['content-encoding']).toBe('br');
  expect(remade.headers['content-length']).toBe(String(body.length));
  expect(remade.body.equals(body)).toBe(true);
  const next = await get('/a');
  expect(behind).toHaveLength(before + 1);
  expect(next.body.equals(body)).toBe(true);

  // So does whoever takes nothing that is packed: for the next it is kept again.
  await put('/ko/a', words, 3);
  const plain = await get('/a', { 'accept-encoding': 'identity' });
  expect(plain.headers['content-encoding']).not.toBe('br');
  const since = behind.length;
  expect((await get('/a')).body.equals(body)).toBe(true);
  expect(behind).toHaveLength(since);
});

it('sends a page that is another one now as it is, whatever was packed before', async () => {
  const { put, kept, get } = await site();
  await put('/ko/a', '가나다');
  await kept('/a');
  await put('/ko/a', '라마바', 2);
  const { headers, body } = await get('/a');
  expect(headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(body).toString()).toBe(html('라마바'));
});

it('sends nothing again to whoever has it, and no body to whoever asks for none', async () => {
  const { put, kept, get } = await site();
  await put('/ko/a', '가나다');
  const { headers } = await kept('/a');
  const again = await get('/a', { 'if-none-match': `W/${headers.etag ?? ''}` });
  expect([again.status, again.body.length]).toEqual([304, 0]);
  expect((await get('/a', {}, 'HEAD')).body).toHaveLength(0);
  // Meanwhile it may be packed as small as it gets.
  const lengths = async () => {
    const head = await get('/a', {}, 'HEAD');
    return Number(head.headers['content-length']) - (await get('/a')).body.length;
  };
  await expect.poll(lengths).toBe(0);
});

it('shows a page no longer that was made again, is to be, or was taken away', async () => {
  const { store, put, kept, get, behind } = await site();
  await put('/ko/a', '가나다');
  await kept('/a');
  await put('/ko/a', '라마바', 2);
  expect(text(await kept('/a'))).toBe(html('라마바'));
  for (const change of [() => store.expire('/ko/a'), () => store.remove('/ko/a')]) {
    await kept('/a').catch(() => undefined);
    change();
    const before = behind.length;
    await get('/a');
    expect(behind).toHaveLength(before + 1);
    await put('/ko/a', '라마바', Date.now() + 1_000);
  }
});

it('keeps nothing of what is asked with parameters, of another’s draft and of what is no page', async () => {
  const { put, kept, get, behind } = await site();
  await put('/ko/a', '가나다');
  await kept('/a');
  const before = behind.length;
  await get('/a?x=1');
  await get('/a', { cookie: '__prerender_bypass=1' });
  await get('/a', {}, 'POST');
  await get('/not-there');
  await get('/not-there');
  expect(behind).toHaveLength(before + 5);
  // It has read a page, and shows none: what is kept after it has been packed later.
  await put('/ko/readyz', '가나다');
  await get('/readyz');
  await put('/ko/b', '가나다');
  await kept('/b');
  await get('/readyz');
  expect(behind.filter((path) => path === '/ko/readyz')).toHaveLength(2);
});

it('keeps what was found until something else is found', async () => {
  const { kept, found } = await site();
  expect(text(await kept('/search?q=a'))).toBe('found 1');
  found.state = 2;
  expect(text(await kept('/search?q=a'))).toBe('found 2');
});

it('keeps a file that never changes, and has an edge keep it as small as it gets', async () => {
  const { get, kept } = await site();
  expect((await get('/_next/static/a.css')).headers['x-accel-expires']).toBe('0');
  const got = await kept('/_next/static/a.css');
  expect([text(got), got.headers['content-type']]).toEqual(['p{}', 'text/css']);
  expect(got.headers['x-accel-expires']).toBeUndefined();
  expect((await get('/a')).headers['x-accel-expires']).toBeUndefined();

  const body = Buffer.from(Array.from({ length: 2_000 }, (_, at) => String(at * at)).join());
  const answers = new Answers();
  await answers.keep('/a.css', null, { headers: {}, isPacked: false, body });
  const best = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  const { length } = brotliCompressSync(body, best);
  expect(answers.get('/a.css')?.bodies.br.length).toBeLessThanOrEqual(length);
});

it('has room for so many bytes, and lets go what was asked for longest ago', async () => {
  const shown = { until: Date.now() + 60_000, isCurrent: () => true };
  const body = Buffer.from(Array.from({ length: 2_000 }, (_, at) => String(at * at)).join());
  const answers = new Answers(40_000);
  const urls = ['/a', '/b', '/c', '/d', '/e', '/f'];
  for (const url of urls) {
    answers.get('/a');
    await answers.keep(url, shown, { headers: {}, isPacked: false, body });
  }
  const held = urls.filter((url) => answers.get(url));
  expect(held).toContain('/a');
  expect(held).toContain('/f');
  expect(held.length).toBeLessThan(urls.length);
});

it('packs as nobody has refused', () => {
  expect(packingFor('gzip, deflate, br, zstd')).toBe('br');
  expect(packingFor('br;q=0, gzip;q=0.5')).toBe('gzip');
  expect(packingFor('identity')).toBeNull();
  expect(packingFor('')).toBeNull();
});
