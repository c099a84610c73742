import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { followComposition } from '../../src/content/typing/admin/composing.ts';
import { makeGate } from '../../src/content/typing/admin/gate.ts';
import { guardSaves, type Outcome } from '../../src/content/typing/admin/guard-saves.ts';

/** Where the form saves: it answers as the CMS does, and remembers what it was sent. */
let server: Server;
let origin = '';
let status = 200;
/** What is typed while a save is on its way. */
let meanwhile = '';
let saves = 0;
const seen: { basedOn: string | undefined; body: string }[] = [];
let outcomes: Outcome[] = [];
let typed = '';
let begun = 0;
const others = makeGate();
let stop: () => void = () => undefined;
const path = '/api/articles/a1';

beforeAll(async () => {
  server = createServer((req, res) => {
    let body = '';
    req.on('data', (part: Buffer) => (body += part.toString()));
    req.on('end', () => {
      seen.push({ basedOn: req.headers['x-bbk-based-on'] as string | undefined, body });
      if (meanwhile !== '') typed = meanwhile;
      saves += 1;
      const doc = { updatedAt: `2026-11-25T00:00:0${saves}.000Z` };
      const errors = [{ message: '먼저 저장했습니다.', data: { kind: 'stale', by: '', at: '' } }];
      res.writeHead(status, { 'content-type': 'application/json' });
      res.end(JSON.stringify(status === 200 ? { doc } : { errors }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  // What the module asks of a browser: where it is, its fetch, and the events of the input method.
  Object.assign(globalThis, {
    window: globalThis,
    document: new EventTarget(),
    location: { href: `${origin}/admin` },
  });
});
afterAll(() => {
  server.close();
});
beforeEach(() => {
  stop();
  [status, saves, outcomes, typed, meanwhile, begun] = [200, 0, [], '', '', 0];
  seen.length = 0;
  const unfollow = followComposition();
  const unguard = guardSaves({
    path,
    shown: () => '2026-11-25T00:00:00.000Z',
    values: () => ({ headline: typed }),
    fields: () => ({}),
    tab: 'window-1',
    name: 'form-1',
    alone: others.passed,
    onBegin: () => (begun += 1),
    onOutcome: (outcome) => outcomes.push(outcome),
  });
  stop = () => {
    unguard();
    unfollow();
  };
});

const compose = (type: 'compositionstart' | 'compositionend') =>
  document.dispatchEvent(new Event(type));

/** An autosave, as Payload's form sends it. */
function autosave(headline: string) {
  const body = new FormData();
  body.set('_payload', JSON.stringify({ headline, _status: 'draft' }));
  return fetch(`${origin}${path}?autosave=true&draft=true`, { method: 'PATCH', body });
}

/** By when an autosave that nothing holds back waits for its turn. */
const untilTurn = () => new Promise((resolve) => setImmediate(resolve));

test('an autosave waits for the end of a syllable, and takes what was composed along', async () => {
  compose('compositionstart');
  const saving = autosave('안녀');
  typed = '안녕';
  // Whatever else the form asks goes its way meanwhile.
  await fetch(`${origin}/api/other`);
  expect(seen.filter(({ body }) => body.includes('headline'))).toEqual([]);
  compose('compositionend');
  await saving;
  expect(seen.at(-1)?.body).toContain('안녕');
});

test('an autosave waits while somebody else writes, and takes what was typed meanwhile along', async () => {
  others.shut();
  const saving = autosave('처음');
  typed = '처음부터 다시';
  await fetch(`${origin}/api/other`);
  expect(seen.filter(({ body }) => body.includes('headline'))).toEqual([]);
  others.open();
  await saving;
  expect(seen.at(-1)?.body).toContain('처음부터 다시');
});

test('each save says on what it is based: what was loaded, then what was saved', async () => {
  await autosave('하나');
  await autosave('둘');
  expect(seen.map(({ basedOn }) => basedOn)).toEqual([
    '2026-11-25T00:00:00.000Z',
    '2026-11-25T00:00:01.000Z',
  ]);
  expect(outcomes.map(({ kind }) => kind)).toEqual(['saved', 'saved']);
});

test('of two saves at the same moment the second is based on the first', async () => {
  await Promise.all([autosave('하나'), autosave('둘')]);
  expect(seen.map(({ basedOn }) => basedOn)).toEqual([
    '2026-11-25T00:00:00.000Z',
    '2026-11-25T00:00:01.000Z',
  ]);
});

test('what is typed while a save before is answered goes along with the next', async () => {
  meanwhile = '하나 둘';
  await Promise.all([autosave('하나'), autosave('하나')]);
  expect(seen.map(({ body }) => body.includes('하나 둘'))).toEqual([false, true]);
  expect(begun).toBe(2);
});

test('an autosave that waited for a save before waits for a syllable that was begun then', async () => {
  const first = autosave('하나');
  const second = autosave('하나');
  await untilTurn();
  compose('compositionstart');
  typed = '하나 두';
  await first;
  typed = '하나 둘';
  compose('compositionend');
  await second;
  expect(seen.map(({ body }) => /하나 ./.exec(body)?.[0])).toEqual([undefined, '하나 둘']);
});

test('a gateway that does not take a save is a server that can not be reached', async () => {
  status = 503;
  await autosave('글');
  expect(outcomes.map(({ kind }) => kind)).toEqual(['offline']);
});

test('after a conflict nothing goes out by itself', async () => {
  status = 409;
  expect((await autosave('늦은 글')).status).toBe(409);
  expect(outcomes).toMatchObject([
    { kind: 'conflict', conflict: { message: '먼저 저장했습니다.' } },
  ]);
  void autosave('더 늦은 글');
  await fetch(`${origin}/api/other`);
  expect(seen.filter(({ body }) => body.includes('더 늦은 글'))).toEqual([]);
});

test('a lost network and an ended session are told apart', async () => {
  status = 401;
  await autosave('글');
  stop();
  const cut = guardSaves({
    path,
    shown: () => '',
    values: () => ({}),
    fields: () => ({}),
    tab: 'window-1',
    name: 'form-1',
    alone: others.passed,
    onBegin: () => (begun += 1),
    onOutcome: (outcome) => outcomes.push(outcome),
  });
  const url = `http://127.0.0.1:1${path}?autosave=true`;
  await expect(fetch(url, { method: 'PATCH', body: 'x' })).rejects.toThrow();
  cut();
  expect(outcomes.map(({ kind }) => kind)).toEqual(['signedOut', 'offline']);
});
