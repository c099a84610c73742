import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { createClient } from '@libsql/client';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { makeSection } from '../fixtures.ts';
import { isMongodb, startCms, type Cms } from '../harness.ts';

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
  await makeSection(cms);
});
afterAll(() => cms.stop());

test('a server whose database answers and is whole is ready', async () => {
  const { readiness, watchHealth } = await import('../../src/platform/health.ts');
  await watchHealth(cms.payload);
  expect(await readiness(cms.payload)).toEqual({ ready: true, database: true, damage: null });
});

// MongoDB looks after its own files: only SQLite's is ours to look at.
test.skipIf(isMongodb)('a damaged database is found, and the server is not ready', async () => {
  const { readiness, watchHealth } = await import('../../src/platform/health.ts');
  const file = join(cms.data, 'cms/cms.sqlite');
  const client = createClient({ url: `file:${file}` });
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
  client.close();
  // Half of the pages, but not the one that says what there is, are overwritten.
  const { size } = await stat(file);
  const handle = await open(file, 'r+');
  await handle.write(Buffer.alloc(4_096 * 8, 7), 0, 4_096 * 8, Math.floor(size / 8_192) * 4_096);
  await handle.close();
  await watchHealth(cms.payload);
  const { damage, ready } = await readiness(cms.payload);
  expect(ready).toBe(false);
  expect(damage).not.toBeNull();
});
