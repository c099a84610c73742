import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { readMetrics } from '@bbk/shared/metrics';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { startCms, type Cms } from '../harness.ts';

/** A site that hears everything and never answers: the CMS gives it ten seconds. */
const silent = createServer(() => undefined);
let cms: Cms;
beforeAll(async () => {
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const { port } = silent.address() as AddressInfo;
  // The other instance is down: nobody listens there.
  const SITE_URLS = `http://127.0.0.1:${port},http://127.0.0.1:59999`;
  cms = await startCms({ SITE_URLS });
});
afterAll(async () => {
  silent.closeAllConnections();
  silent.close();
  await cms.stop();
});

test('a save succeeds without waiting when a site is down, or does not answer', async () => {
  const since = Date.now();
  const data = { name: '뉴스', slug: 'news' };
  const { id } = await cms.payload.create({ collection: 'sections', data });
  expect(Date.now() - since).toBeLessThan(8_000);
  expect(await cms.payload.findByID({ collection: 'sections', id })).toMatchObject(data);
});

test('the figures tell how far each site is behind, and of jobs, database and disk', async () => {
  const { observePlatform } = await import('../../src/platform/metrics.ts');
  const { observePublishing } = await import('../../src/publishing/index.ts');
  observePublishing(cms.payload);
  observePlatform(cms.payload);
  const key = 'a-key-that-is-long-enough-for-this-test';
  const { body } = await readMetrics(key, `Bearer ${key}`);
  expect(body).toMatch(/^bbk_outbox_head [1-9]/m);
  expect(body).toMatch(/^bbk_delivery_waiting\{target="http:\/\/127.0.0.1:59999"\} [1-9]/m);
  expect(body).toMatch(/^bbk_delivery_lag_seconds\{target="http:\/\/127.0.0.1:59999"\} \d/m);
  expect(body).toMatch(/^bbk_cms_jobs\{state="failed"\} 0$/m);
  expect(body).toMatch(/^bbk_cms_database_up 1$/m);
  expect(body).toMatch(/^bbk_data_free_bytes [1-9]/m);
  expect(body).not.toMatch(/^bbk_metrics_part_up\{.*\} 0$/m);
});

test('a path is counted under one of a few names', async () => {
  const { routesOf } = await import('../../src/platform/metrics.ts');
  const routeOf = routesOf(cms.payload);
  const paths = ['/api/articles/1?a', '/api/outbox', '/api/made-up', '/admin/x/y', '/made/up'];
  const names = ['api/articles', 'api/outbox', 'api/other', 'admin', 'other'];
  expect(paths.map(routeOf)).toEqual(names);
});
