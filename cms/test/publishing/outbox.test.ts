import { randomUUID } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';

import { serviceKeyHeader } from '@bbk/shared/service-key';
import { outboxPage, type ContentEvent } from '@bbk/shared/events';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { makeArticle } from '../fixtures.ts';
import { startCms, type Cms } from '../harness.ts';

const key = 'a-service-key-of-the-tests-that-is-long-enough';
let cms: Cms;
let authorization: string;

async function feed(query = '') {
  const response = await cms.fetch(`/api/outbox${query}`, { headers: { [serviceKeyHeader]: key } });
  expect(response.status).toBe(200);
  return outboxPage.parse(await response.json());
}

beforeAll(async () => {
  cms = await startCms({ SERVICE_KEY: key });
  ({ authorization } = await cms.login('editor'));
});
afterAll(() => cms.stop());

/** A client that is refused asks again: what counts is what was acknowledged. */
async function publish(id: string): Promise<void> {
  let refusal = '';
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const response = await cms.fetch(`/api/articles/${id}`, {
      method: 'PATCH',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ _status: 'published' }),
    });
    if (response.ok) return;
    refusal = `${response.status} ${await response.text()}`;
  }
  throw new Error(refusal);
}

test('whoever reads the feed while many publish at once never steps over an event', async () => {
  const drafts = [];
  for (let number = 0; number < 12; number += 1) {
    drafts.push((await makeArticle(cms, { _status: 'draft' })).id);
  }
  const { head: start } = await feed();
  const seen: ContentEvent[] = [];
  const publishing = { open: true };
  const reader = (async () => {
    for (let last = false; !last;) {
      // Asked before the last look, so that nothing is missed that was written before it.
      last = !publishing.open;
      // SQLite answers without ever leaving this turn: the others are to have theirs.
      await turn();
      seen.push(...(await feed(`?after=${seen.at(-1)?.sequence ?? start}`)).events);
    }
  })();
  await Promise.all(drafts.map(publish));
  publishing.open = false;
  await reader;
  const sequences = seen.map(({ sequence }) => sequence);
  expect(sequences).toEqual(sequences.map((_, index) => start + 1 + index));
  const published = seen.filter(({ kind }) => kind === 'published');
  expect(published.map(({ documentId }) => documentId).toSorted()).toEqual(drafts.toSorted());
});

test('the feed is for whoever has the key, and says what is wrong with a question', async () => {
  const wrong = [{}, { [serviceKeyHeader]: `${key}x` }, { authorization }];
  for (const given of wrong as Record<string, string>[]) {
    expect((await cms.fetch('/api/outbox', { headers: given })).status).toBe(401);
  }
  for (const query of ['after=x', 'after=-1', 'limit=0', 'limit=201', 'after=1.5']) {
    const headers = { [serviceKeyHeader]: key };
    const response = await cms.fetch(`/api/outbox?${query}`, { headers });
    expect([query, response.status]).toEqual([query, 400]);
  }
});

test('it comes in pages, and without a place it only says where it ends', async () => {
  await makeArticle(cms);
  const { head, events, epoch } = await feed();
  expect(events).toEqual([]);
  const first = await feed(`?after=0&limit=2`);
  expect(first).toMatchObject({ epoch, head, complete: true });
  expect(first.events.map(({ sequence }) => sequence)).toEqual([1, 2]);
  expect((await feed(`?after=${head}`)).events).toEqual([]);
});

test('a reader from another database, who is ahead of this one, is told so', async () => {
  const { head } = await feed();
  expect((await feed(`?after=${head + 5}`)).complete).toBe(false);
});

test('nobody writes the outbox, and only editors read it through the API', async () => {
  const [writer, admin] = [await cms.login('writer'), await cms.login('admin')];
  for (const path of ['outbox-events', 'deliveries', 'outbox-head']) {
    const ask = (method: string, headers: Record<string, string>, body?: object) =>
      cms.fetch(`/api/${path}`, {
        method,
        headers: { ...headers, 'content-type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
      });
    expect((await ask('GET', {})).status).toBe(403);
    expect((await ask('GET', { authorization: writer.authorization })).status).toBe(403);
    expect((await ask('GET', { authorization })).status).toBe(200);
    const row = { name: 'x', epoch: 'x', sequence: 1, event: randomUUID() };
    expect((await ask('POST', { authorization: admin.authorization }, row)).status).toBe(403);
  }
});

test('old events go, and a reader who stood before them is told that it has missed some', async () => {
  const { compact } = await import('../../src/publishing/outbox/compact.ts');
  await makeArticle(cms);
  const { head } = await feed();
  expect(await compact(cms.payload, { atLeast: 0 })).toBe(0);
  const inAMonth = Date.now() + 30 * 24 * 60 * 60_000;
  expect(await compact(cms.payload, { now: inAMonth, atLeast: 1 })).toBe(head - 1);
  const late = await feed('?after=0');
  expect(late.complete).toBe(false);
  expect(await feed(`?after=${head - 1}`)).toMatchObject({ complete: true, events: [{}] });
  const { totalDocs } = await cms.payload.count({ collection: 'deliveries' });
  expect(totalDocs).toBe(1);
});
