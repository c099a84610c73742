import assert from 'node:assert/strict';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { after, before, beforeEach, test } from 'node:test';

import { startEdge } from '../../testing/edge.mjs';
import { nginxHasBrotli } from '../../tools/nginx.mjs';

/** What the site says of a page (site/config/headers.ts). */
const caching = 'public, max-age=0, s-maxage=1, stale-if-error=600';
const text = '빌보드 코리아 '.repeat(200);

/** A site that answers as the test wants it to, and notes what it was asked. */
function createSite() {
  const asked = [];
  const site = { asked, answer: (request, response) => response.end(text) };
  const server = createServer((request, response) => {
    asked.push({ url: request.url, headers: request.headers });
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('cache-control', caching);
    response.setHeader('content-security-policy', "default-src 'none'");
    site.answer(request, response);
  });
  const listen = (port = 0) =>
    new Promise((resolve) =>
      server.listen(port, '127.0.0.1', () => resolve(server.address().port)),
    );
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return Object.assign(site, { listen, close });
}

let site;
let port;
let edge;
let pages = 0;
/** A page that nobody has asked for. */
const page = () => `/articles/story-${(pages += 1)}`;
const get = (path, headers = {}) => fetch(`${edge.url}${path}`, { headers, redirect: 'manual' });
const read = async (path, headers) => {
  const response = await get(path, headers);
  return { status: response.status, text: await response.text(), headers: response.headers };
};
/** Asks until the answer is as it should be: the cache holds a page for a second. */
async function until(path, isRight) {
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await read(path);
    if (isRight(answer)) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${path} never was as it should be`);
}

before(async () => {
  site = createSite();
  port = await site.listen();
  // The same server stands for the CMS too.
  edge = await startEdge([port], { cmses: [port] });
});
beforeEach(() => {
  site.asked.length = 0;
  site.answer = (request, response) => response.end(text);
});
after(async () => {
  await edge.stop();
  await site.close();
});

test('an idle connection is ended by the edge, before the site does it', async () => {
  const used = new Promise((resolve) => {
    site.answer = (request, response) => {
      resolve(request.socket);
      response.end(text);
    };
  });
  await read(page());
  const socket = await used;
  // Sent only where the other side has ended it: one that times out here is destroyed.
  const ending = once(socket, 'end').then(() => 'the edge');
  assert.equal(
    await Promise.race([ending, once(socket, 'close').then(() => 'the site')]),
    'the edge',
  );
});

test('a crowd at one page is one request to the site', async () => {
  const path = page();
  site.answer = (request, response) => setTimeout(() => response.end(text), 100);
  const crowd = await Promise.all(Array.from({ length: 50 }, () => read(path)));
  assert.deepEqual(new Set(crowd.map(({ status }) => status)), new Set([200]));
  assert.equal(site.asked.length, 1);
});

test('where somebody came from is the same page, and the site does not hear of it', async () => {
  const path = page();
  site.answer = (request, response) => setTimeout(() => response.end(text), 100);
  const marks = ['', '?utm_source=x&utm_medium=y', '?fbclid=abc', '?gclid=1', '?NaPm=2'];
  await Promise.all(marks.map((each) => read(`${path}${each}`)));
  assert.deepEqual(
    site.asked.map(({ url }) => url),
    [path],
  );
});

test('a search is asked for as it was asked', async () => {
  await read('/search?q=%EA%B0%80');
  await read('/search?q=%EB%82%98');
  assert.deepEqual(
    site.asked.map(({ url }) => url),
    ['/search?q=%EA%B0%80', '/search?q=%EB%82%98'],
  );
});

test('Hangul in an address comes through as it was written', async () => {
  const path = `/articles/${encodeURIComponent('방탄소년단')}-${(pages += 1)}`;
  await read(path);
  assert.equal(site.asked[0].url, path);
});

test('what changes on the site is here after a second, and what is gone there is gone here', async () => {
  const path = page();
  await read(path);
  site.answer = (request, response) => response.end('새 글');
  await until(path, (answer) => answer.text === '새 글');
  site.answer = (request, response) => {
    response.setHeader('cache-control', 'no-store');
    response.writeHead(410).end('gone');
  };
  await until(path, ({ status }) => status === 410);
  // Not the old page again, however often one asks.
  for (let tries = 0; tries < 5; tries += 1) assert.equal((await read(path)).status, 410);
});

test('an error of the site is its word, and no older page is shown for it', async () => {
  const path = page();
  await read(path);
  site.answer = (request, response) => {
    response.setHeader('cache-control', 'no-store');
    response.writeHead(503).end('later');
  };
  await until(path, ({ status }) => status === 503);
});

test('with the site down its pages are served on, and no others', async () => {
  const path = page();
  await read(path);
  await site.close();
  try {
    const answer = await until(path, ({ headers }) => headers.get('x-cache') === 'STALE');
    assert.deepEqual([answer.status, answer.text], [200, text]);
    assert.ok((await read(page())).status >= 502);
  } finally {
    await site.listen(port);
  }
  await until(page(), ({ status }) => status === 200);
});

test('pages are compressed for whoever takes it', async () => {
  const path = page();
  const { headers } = await read(path, { 'accept-encoding': 'gzip' });
  assert.equal(headers.get('content-encoding'), 'gzip');
  assert.match(headers.get('vary') ?? '', /accept-encoding/i);
  assert.equal((await read(path, { 'accept-encoding': 'identity' })).text, text);
});

/** What stands in an answer as it comes over the line, and what it is compressed by. */
async function sent(path, accepted) {
  const url = new URL(path, edge.url);
  const asking = request(url, { headers: { 'accept-encoding': accepted } }).end();
  const [response] = await once(asking, 'response');
  const bytes = Buffer.concat(await response.toArray());
  return { bytes, encoding: response.headers['content-encoding'] };
}

for (const [encoding, pack] of Object.entries({ gzip: gzipSync, br: brotliCompressSync })) {
  test(`a page is compressed once, by the site, for all who take ${encoding}`, async () => {
    const path = page();
    const packed = pack(text);
    site.answer = (asked, response) => {
      if (asked.headers['accept-encoding'] !== encoding) return response.end(text);
      response.setHeader('content-encoding', encoding);
      setTimeout(() => response.end(packed), 100);
    };
    const asBrowsers = `gzip, deflate${encoding === 'br' ? ', br' : ''}`;
    const crowd = await Promise.all(Array.from({ length: 20 }, () => sent(path, asBrowsers)));
    for (const answer of crowd) assert.deepEqual(answer, { bytes: packed, encoding });
    assert.equal(site.asked.length, 1);
    for (const other of ['identity', `${encoding};q=0`]) {
      assert.equal((await sent(path, other)).bytes.toString(), text);
    }
  });
}

test(
  'what the site does not compress is compressed by brotli, where there is one',
  { skip: !nginxHasBrotli() },
  async () => {
    const path = page();
    const sizes = [];
    for (const encoding of ['gzip', 'br']) {
      const { bytes, encoding: by } = await sent(path, encoding);
      assert.equal(by, encoding);
      sizes.push(bytes.length);
    }
    assert.ok(sizes[1] < sizes[0]);
  },
);

test('what is between the servers is not to be reached', async () => {
  for (const path of [
    '/api/regenerate',
    '/api/takeover',
    '/api/healthz',
    '/healthz',
    '/readyz',
    '/metrics',
    '/%61pi/regenerate',
    '//api/regenerate',
    '/x/../api/takeover',
  ]) {
    const raw = await fetch(`${edge.url}${path}`, { method: 'POST' });
    assert.equal(raw.status, 404, path);
  }
  assert.equal(site.asked.length, 0);
});

test('a reader’s cookies and made-up addresses do not come through, and an id does', async () => {
  await read(page(), {
    cookie: 'a=b',
    authorization: 'Basic x',
    'x-forwarded-for': '1.2.3.4',
    'x-request-id': 'made-up-by-a-client',
  });
  const [{ headers }] = site.asked;
  assert.equal(headers.cookie, undefined);
  assert.equal(headers.authorization, undefined);
  assert.equal(headers['x-forwarded-for'], '127.0.0.1');
  assert.match(headers['x-request-id'], /^[0-9a-f]{32}$/);
});

test('behind a proxy of ours whom that was asked by is believed, and nobody further back', async () => {
  const behind = await startEdge([port], { cmses: [port], isBehindAnother: true });
  const headers = { 'x-forwarded-for': '1.2.3.4, 203.0.113.9' };
  try {
    await (await fetch(`${behind.url}${page()}`, { headers })).text();
    await (await fetch(`${behind.adminUrl}/admin`, { headers })).text();
  } finally {
    await behind.stop();
  }
  const told = site.asked.map((asked) => asked.headers['x-forwarded-for']);
  assert.deepEqual(told, ['203.0.113.9', '203.0.113.9']);
});

test('the log names what was passed on as the site does, and what the cache answered by no id', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bbk-edge-log-'));
  const file = join(folder, 'lines');
  const log = openSync(file, 'a');
  const logged = await startEdge([port], { log });
  const path = page();
  site.answer = (request, response) => {
    response.setHeader('cache-control', 'public, s-maxage=60');
    response.end(text);
  };
  try {
    for (const secret of ['a', 'b'])
      await (await fetch(`${logged.url}${path}?key=${secret}`)).text();
  } finally {
    await logged.stop();
    closeSync(log);
  }
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  rmSync(folder, { recursive: true });
  // In no order: each worker writes its own when it has enough of them.
  const ids = lines
    .map((line) => JSON.parse(line))
    .filter((line) => line.path === path)
    .map((line) => [line.cache, line.request]);
  const [{ headers }] = site.asked;
  assert.deepEqual(Object.fromEntries(ids), { MISS: headers['x-request-id'], HIT: '' });
  assert.ok(!lines.join().includes('key='), 'no query, which can hold secrets');
});

test('the site’s own headers are there, once', async () => {
  const { headers } = await read(page());
  assert.equal(headers.get('content-security-policy'), "default-src 'none'");
  assert.equal(headers.get('server'), 'nginx');
});

test('whoever searches without end is told to wait', async () => {
  const asked = await Promise.all(
    Array.from({ length: 40 }, (_, at) => read(`/search?q=${at}-${(pages += 1)}`)),
  );
  assert.ok(asked.some(({ status }) => status === 429));
});

test('a body is larger than anything that is asked of a magazine', async () => {
  const response = await fetch(`${edge.url}/search`, { method: 'POST', body: 'x'.repeat(20_000) });
  assert.equal(response.status, 413);
});

test('the admin is asked each time, with its login, and a picture may be large', async () => {
  const path = page();
  const answers = [];
  for (const body of ['x'.repeat(20_000), 'y'])
    answers.push(
      await fetch(`${edge.adminUrl}${path}?draft=true`, {
        method: 'POST',
        headers: { cookie: 'payload-token=a', authorization: 'JWT b' },
        body,
      }),
    );
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 200],
  );
  assert.deepEqual(
    site.asked.map(({ url, headers }) => [url, headers.cookie, headers.authorization]),
    Array.from({ length: 2 }, () => [`${path}?draft=true`, 'payload-token=a', 'JWT b']),
  );
  for (const inside of ['/metrics', '/readyz'])
    assert.equal((await fetch(edge.adminUrl + inside)).status, 404);
});
