import { expect, test } from '@playwright/test';

import { urls } from '@bbk/shared/urls';

import { find } from '../support/cms.ts';
import { openGate, type Gate } from '../support/gate.ts';
import { otherBuild } from '../support/other-build.ts';
import { SiteInstance } from '../support/site-instance.ts';

/** Of the first edition: editors may be at work on the newest. */
const oldest = (limit: string) => ({ 'where[language][equals]': 'ko', sort: 'createdAt', limit });

test.describe.configure({ mode: 'serial', timeout: 120_000 });

let gate: Gate;
let instance: SiteInstance;
let next: ReturnType<typeof otherBuild>;
let visited: string[];

interface Ready {
  ready: boolean;
  build: string;
  takeover: { total: number; done: number; left: number };
}
const get = (path: string) => fetch(new URL(path, instance.url));

async function readiness() {
  const response = await get('/readyz');
  return { status: response.status, ...((await response.json()) as Ready) };
}

/** The style sheet that a page asks for. */
async function sheetOf(path: string) {
  const response = await get(path);
  expect(response.status, path).toBe(200);
  return /href="([^"]+\.css)"/.exec(await response.text())?.[1] ?? '';
}

async function isStyled(path: string) {
  const sheet = await get(await sheetOf(path));
  expect(sheet.headers.get('content-type')).toContain('text/css');
  expect(await sheet.text()).toContain('{');
}

test.beforeAll(async () => {
  next = otherBuild();
  gate = await openGate();
  instance = new SiteInstance(gate.url);
  await instance.start();
  const [article] = await find('articles', oldest('1'));
  if (!article) throw new Error('the first edition has no articles');
  visited = ['/', '/en', '/issues', urls.document('ko', 'articles', article.slug)];
  for (const path of visited) {
    expect((await get(path)).status).toBe(200);
    await isStyled(path);
  }
});

test.afterAll(async () => {
  await instance.remove();
  await gate.close();
  next.remove();
});

test('a deploy with the CMS down loses no page, nor its style sheet', async () => {
  const before = await sheetOf('/');
  await instance.kill();
  gate.set('down');
  await instance.start({ folder: next.folder });
  await expect.poll(async () => (await readiness()).status).toBe(200);
  const { build, takeover } = await readiness();
  expect(build).toBe(next.id);
  expect(takeover).toEqual({ ready: true, total: visited.length, done: 0, left: visited.length });
  for (const path of visited) await isStyled(path);
  expect(await sheetOf('/')).toBe(before);
});

test('when the CMS is back, the new build makes every page its own', async () => {
  const before = await sheetOf('/');
  gate.set('open');
  await expect.poll(async () => (await readiness()).takeover.left, { timeout: 30_000 }).toBe(0);
  for (const path of visited) await isStyled(path);
  expect(await sheetOf('/')).not.toBe(before);
});

test('a build is not ready before it has tried to make the pages of the one before it', async () => {
  await instance.kill();
  gate.set('hanging');
  // Longer than this test: whether it is ready can be asked while it tries.
  await instance.start({ patience: 30_000 });
  expect(await readiness()).toMatchObject({ status: 503, ready: false });
  for (const path of visited) await isStyled(path);
  gate.set('open');
  await expect.poll(async () => (await readiness()).takeover.left, { timeout: 30_000 }).toBe(0);
  expect(await readiness()).toMatchObject({ status: 200, ready: true });
});
