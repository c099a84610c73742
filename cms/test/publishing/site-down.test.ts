import { afterAll, beforeAll, expect, test } from 'vitest';

import { startCms, type Cms } from '../harness.ts';

let cms: Cms;
beforeAll(async () => {
  // Nobody listens there.
  cms = await startCms({ SITE_URL: 'http://127.0.0.1:59999' });
});
afterAll(() => cms.stop());

test('a save succeeds, and as quickly, when the site is down', async () => {
  const since = Date.now();
  const data = { name: '뉴스', slug: 'news' };
  const { id } = await cms.payload.create({ collection: 'sections', data });
  expect(Date.now() - since).toBeLessThan(2_000);
  expect(await cms.payload.findByID({ collection: 'sections', id })).toMatchObject(data);
});
