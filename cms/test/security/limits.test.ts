import { afterAll, beforeAll, expect, test } from 'vitest';

import { addressHeader } from '@bbk/shared/arrival';
import { serviceKeyHeader } from '@bbk/shared/service-key';

import { startCms, type Cms } from '../harness.ts';

const key = 'the-key-of-the-site-which-is-long-enough';
let cms: Cms;
beforeAll(async () => {
  cms = await startCms({ API_RATE: '20', SERVICE_KEY: key });
});
afterAll(() => cms.stop());

const ask = async (times: number, headers: Record<string, string>, query = '') => {
  const asked = Array.from({ length: times }, () => cms.fetch(`/api/tags${query}`, { headers }));
  const statuses = (await Promise.all(asked)).map(({ status }) => status);
  return statuses.filter((status) => status === 429).length;
};

test('a stranger who asks too often is refused, at once with others’ requests, and nobody else is', async () => {
  expect(await ask(25, { [addressHeader]: '203.0.113.1' })).toBe(5);
  expect(await ask(1, { [addressHeader]: '203.0.113.2' })).toBe(0);
});

test('who is refused is told when to come back', async () => {
  await ask(21, { [addressHeader]: '203.0.113.3' });
  const refused = await cms.fetch('/api/tags', { headers: { [addressHeader]: '203.0.113.3' } });
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
});

test('a search costs more, and is counted of its own', async () => {
  const query = '?where[name][like]=a';
  expect(await ask(6, { [addressHeader]: '203.0.113.4' }, query)).toBe(2);
});

test('the site, by its key, asks as often as it needs to; with another key it is a stranger', async () => {
  const from = { [addressHeader]: '203.0.113.5' };
  expect(await ask(40, { ...from, [serviceKeyHeader]: key })).toBe(0);
  expect(await ask(25, { ...from, [serviceKeyHeader]: 'another' })).toBe(5);
});

test('the site’s key opens nothing that a stranger does not see', async () => {
  const { id } = await cms.payload.create({
    collection: 'articles',
    data: { language: 'ko', kind: 'news', headline: '아직 아무도' },
    draft: true,
  });
  const headers = { [serviceKeyHeader]: key };
  expect((await cms.fetch(`/api/articles/${id}?draft=true`, { headers })).status).toBe(404);
  expect((await cms.fetch('/api/users', { headers })).status).toBe(403);
});

test('a newsroom behind one address asks ten times as often', async () => {
  const { authorization } = await cms.login('editor');
  expect(await ask(25, { authorization, [addressHeader]: '203.0.113.6' })).toBe(0);
});
