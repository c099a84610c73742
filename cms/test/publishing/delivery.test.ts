import type { ContentEvent, PageOutcome } from '@bbk/shared/events';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import type { Receipt } from '../../src/publishing/receipts/get.ts';
import type { DeliveryStatus } from '../../src/publishing/receipts/status.ts';
import { makeArticle } from '../fixtures.ts';
import { startCms, type Cms } from '../harness.ts';
import { startReceiver } from './receiver.ts';

const secret = 'a-secret-of-the-tests-that-is-long-enough';
type Instance = Awaited<ReturnType<typeof startReceiver>>;
let cms: Cms;
let one: Instance;
let two: Instance;
let authorization: string;

const good = ({ paths }: ContentEvent): PageOutcome[] =>
  paths.map((path) => ({ path, outcome: 'regenerated', ms: 7 }));
const settled = async () => {
  const { deliveriesSettled } = await import('../../src/publishing/index.ts');
  await deliveriesSettled(cms.payload);
};
const about = (instance: Instance, id: string) =>
  instance.calls.filter(({ event }) => event.documentId === id).map(({ event }) => event.kind);
const rename = (id: string, headline: string) =>
  cms.payload.update({ collection: 'articles', id, data: { headline, _status: 'published' } });

const ask = (path: string, method = 'GET', headers: Record<string, string> = { authorization }) =>
  cms.fetch(path, { method, headers });
async function receiptOf(id: string): Promise<Receipt> {
  const response = await ask(`/api/receipts/articles/${id}`);
  const { receipt } = (await response.json()) as { receipt: Receipt };
  return receipt;
}
/** Nobody waits for the back-off: what waits is tried now. */
const retry = async () => {
  expect((await ask('/api/delivery/retry', 'POST')).status).toBe(202);
  await settled();
};

beforeAll(async () => {
  [one, two] = [await startReceiver(secret), await startReceiver(secret)];
  cms = await startCms({ SIGNING_SECRET: secret, SITE_URLS: `${one.url},${two.url}` });
  ({ authorization } = await cms.login('editor'));
});
afterAll(async () => {
  await cms.stop();
  await one.stop();
  await two.stop();
});
beforeEach(async () => {
  for (const { site } of [one, two]) Object.assign(site, { answer: good, status: 200 });
  await retry();
  for (const { calls } of [one, two]) calls.length = 0;
});

test('the receipt says when each instance had the page', async () => {
  const { id } = await makeArticle(cms);
  await settled();
  const receipt = await receiptOf(id);
  expect(receipt.kind).toBe('published');
  expect(receipt.instances.map(({ instance }) => instance)).toEqual([one.url, two.url].toSorted());
  for (const { state, liveMs, completeMs, pages, attempts } of receipt.instances) {
    expect({ state, attempts }).toEqual({ state: 'live', attempts: 1 });
    expect(liveMs).toBeGreaterThanOrEqual(7);
    expect(completeMs).toBeGreaterThanOrEqual(0);
    expect(pages).toHaveLength(1);
  }
});

test('an instance that is down holds up no other, and hears of everything, in order, once it is back', async () => {
  two.site.status = 500;
  const { id } = await makeArticle(cms);
  await settled();
  await rename(id, '고친 제목');
  await settled();
  expect(about(one, id)).toEqual(['published', 'changed']);
  // What comes later waits behind what could not be told.
  expect(new Set(about(two, id))).toEqual(new Set(['published']));
  const { instances } = await receiptOf(id);
  const { failures } = (await (await ask('/api/delivery')).json()) as DeliveryStatus;
  expect(instances.find(({ instance }) => instance === one.url)?.state).toBe('live');
  expect(instances.find(({ instance }) => instance === two.url)?.state).toBe('waiting');
  const failed = failures.map(({ target, documentId }) => ({ target, documentId }));
  expect(failed).toContainEqual({ target: two.url, documentId: id });
  two.site.status = 200;
  two.calls.length = 0;
  await retry();
  expect(about(two, id)).toEqual(['published', 'changed']);
  expect((await receiptOf(id)).instances.map(({ state }) => state)).toEqual(['live', 'live']);
});

test('a page that could not be made says why, is tried again, and holds up no other document', async () => {
  const { id } = await makeArticle(cms);
  await settled();
  one.site.answer = (event) =>
    event.documentId === id
      ? event.paths.map((path) => ({ path, outcome: 'failed', error: 'no time', ms: 3 }))
      : good(event);
  await rename(id, '안 되는 제목');
  const other = await makeArticle(cms);
  await settled();
  const mine = (await receiptOf(id)).instances.find(({ instance }) => instance === one.url);
  expect(mine).toMatchObject({ state: 'failing', liveMs: null, pages: [{ error: 'no time' }] });
  expect(Date.parse(mine?.nextAttemptAt ?? '')).toBeGreaterThan(0);
  expect((await receiptOf(other.id)).instances.map(({ state }) => state)).toEqual(['live', 'live']);
  one.site.answer = good;
  expect((await ask(`/api/receipts/articles/${id}/retry`, 'POST')).status).toBe(202);
  await settled();
  expect((await receiptOf(id)).instances.map(({ state }) => state)).toEqual(['live', 'live']);
});

test('the first that works brings the others with it, before their time', async () => {
  two.site.status = 500;
  const ids = [];
  for (let number = 0; number < 3; number += 1) ids.push((await makeArticle(cms)).id);
  await settled();
  two.site.status = 200;
  const last = await makeArticle(cms);
  await settled();
  for (const id of [...ids, last.id]) {
    expect((await receiptOf(id)).instances.map(({ state }) => state)).toEqual(['live', 'live']);
  }
});

test('receipts are for the newsroom, the state of delivery for editors', async () => {
  const { id } = await makeArticle(cms);
  const writer = { authorization: (await cms.login('writer')).authorization };
  const receipt = `/api/receipts/articles/${id}`;
  expect((await ask(receipt, 'GET', {})).status).toBe(403);
  expect((await ask(receipt, 'GET', writer)).status).toBe(200);
  expect((await ask(`${receipt}/retry`, 'POST', {})).status).toBe(403);
  expect((await ask('/api/delivery', 'GET', writer)).status).toBe(403);
  expect((await ask('/api/delivery/retry', 'POST', writer)).status).toBe(403);
  const status = (await (await ask('/api/delivery')).json()) as DeliveryStatus;
  expect(status.targets.map(({ target }) => target)).toEqual([one.url, two.url]);
  expect(status.head).toBeGreaterThan(0);
});
