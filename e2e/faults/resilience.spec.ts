import { expect, test } from '@playwright/test';

import { urls } from '@bbk/shared/urls';

import { find } from '../support/cms.ts';
import { openGate, type Gate } from '../support/gate.ts';
import { report, times } from '../support/length.ts';
import { SiteInstance } from '../support/site-instance.ts';

/** Of the first edition: editors may be at work on the newest. */
const oldest = (limit: string) => ({ 'where[language][equals]': 'ko', sort: 'createdAt', limit });

test.describe.configure({ mode: 'serial', timeout: 120_000 });

/** How long a reader waits for a CMS that says nothing, in ms. */
const patience = 3_000;

let gate: Gate;
let instance: SiteInstance;
let visited: string[];
let unvisited: string;

const searching = `/search?${new URLSearchParams({ q: '테이크' }).toString()}`;
const status = async (path: string) => (await fetch(new URL(path, instance.url))).status;

test.beforeAll(async () => {
  gate = await openGate();
  instance = new SiteInstance(gate.url);
  await instance.start({ patience });
  const [first, second] = await find('articles', oldest('2'));
  if (!first || !second) throw new Error('the first edition has no articles');
  visited = ['/', '/en', '/issues', urls.document('ko', 'articles', first.slug)];
  unvisited = urls.document('ko', 'articles', second.slug);
  for (const path of visited) await expect.poll(() => status(path)).toBe(200);
  // The index is filled in the background.
  await expect
    .poll(async () => (await fetch(new URL(searching, instance.url))).text(), { timeout: 60_000 })
    .toContain('<mark>테이크</mark>');
});

test.afterAll(async () => {
  await instance.remove();
  await gate.close();
});

test('with the CMS down, every page visited before is there', async () => {
  gate.set('down');
  for (const path of visited) expect(await status(path), path).toBe(200);
});

test('with the CMS down, a page never visited says to come back later, and is no false 404', async () => {
  const response = await fetch(new URL(unvisited, instance.url));
  expect(response.status).toBe(503);
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(response.headers.get('cache-control')).toMatch(/no-store|no-cache|max-age=0/);
  expect(await response.text()).toContain('<html lang="ko"');
});

test('with the CMS down, the search answers, and finds what was public', async () => {
  const response = await fetch(new URL(searching, instance.url));
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('<mark>테이크</mark>');
});

test('killed and started again without the CMS, every page visited before is there', async () => {
  await instance.kill();
  await instance.start({ patience });
  for (const path of visited) expect(await status(path), path).toBe(200);
  expect(await status(unvisited)).toBe(503);
  expect(await (await fetch(new URL(searching, instance.url))).text()).toContain('<mark>');
});

for (const state of ['hanging', 'failing', 'truncating'] as const) {
  test(`a CMS that is ${state} is like one that is down`, async () => {
    gate.set(state);
    for (const path of visited) expect(await status(path), path).toBe(200);
    expect(await status(unvisited)).toBe(503);
  });
}

test('with the CMS down for two minutes under load, every page visited before is there', async () => {
  const seconds = times(3, 120);
  test.setTimeout((seconds + 60) * 1_000);
  gate.set('down');
  const until = Date.now() + seconds * 1_000;
  let asked = 0;
  const reader = async () => {
    for (let turn = 0; Date.now() < until; turn += 1) {
      const path = visited[turn % visited.length] ?? '/';
      expect(await status(path), path).toBe(200);
      asked += 1;
    }
  };
  await Promise.all(Array.from({ length: 8 }, reader));
  report(`The CMS is down for ${seconds} s under load`, { requests: asked, 'not 200': 0 });
});

test('when the CMS is back, the page that could not be made is made', async () => {
  gate.set('open');
  await expect.poll(() => status(unvisited)).toBe(200);
});
