import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Clock } from '../../src/publishing/schedule/clock.ts';
import { makeArticle, makeSection } from '../fixtures.ts';
import { startCms, type Cms } from '../harness.ts';

let cms: Cms;
let section: string;
let clocks: Clock[];
/** As many clocks as there would be processes. */
beforeAll(async () => {
  cms = await startCms();
  section = (await makeSection(cms)).id;
  const { Clock: OneClock } = await import('../../src/publishing/schedule/clock.ts');
  clocks = Array.from({ length: 3 }, () => new OneClock(cms.payload));
});
afterAll(async () => {
  await Promise.all(clocks.map((clock) => clock.stop()));
  await cms.stop();
});

const patience = { timeout: 50_000, interval: 100 };
/** By a question: without one MongoDB answers from its statistics, which run ahead of commits. */
const left = async () =>
  (await cms.payload.count({ collection: 'schedule', where: { at: { exists: true } } })).totalDocs;
async function published(): Promise<string[]> {
  const { readOutbox } = await import('../../src/publishing/outbox/events.ts');
  const { events } = await readOutbox(cms.payload, { after: 0, limit: 1_000 });
  return events.filter(({ kind }) => kind === 'published').map(({ documentId }) => documentId);
}

/** Documents whose time has come at the same moment, however long it took to write them. */
async function due(count: number): Promise<string[]> {
  const publishAt = new Date(Date.now() + 3_600_000).toISOString();
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const { id } = await makeArticle(cms, { section, _status: 'draft', publishAt });
    ids.push(id);
  }
  await cms.payload.db.updateMany({
    collection: 'schedule',
    where: { documentId: { in: ids } },
    data: { tryAt: new Date().toISOString() },
  });
  return ids;
}

test('of many that are due at once, with three at it, each is published exactly once', async () => {
  const ids = await due(6);
  for (const clock of clocks) clock.wake();
  await expect.poll(left, patience).toBe(0);
  expect((await published()).filter((id) => ids.includes(id)).sort()).toEqual(ids.sort());
});

test('what a process that was killed had begun with is done by another one', async () => {
  const { Lease } = await import('../../src/platform/lease.ts');
  const [id = ''] = await due(1);
  const killed = new Lease(cms.payload, `schedule:articles:${id}:publish`, 2_000);
  expect(await killed.take()).toBe(true);
  for (const clock of clocks) clock.wake();
  await expect.poll(left, patience).toBe(0);
  expect(killed.isHeld()).toBe(false);
  expect((await published()).filter((each) => each === id)).toHaveLength(1);
});
