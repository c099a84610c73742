import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

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
