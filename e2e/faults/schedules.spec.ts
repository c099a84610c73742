import { expect, test } from '@playwright/test';

import { CmsInstance, emptyMagazine } from '../support/cms-instance.ts';
import { readOutbox } from '../support/ledger.ts';
import { quantile, report, times } from '../support/length.ts';
import { someReplicaSet } from '../support/replica-set.ts';
import { headlineOf, makeSection, newsData } from '../support/writer.ts';

const count = times(10, 200);
const kills = times(1, 10);
/** From the first scheduled moment to the last, in ms. */
const span = times(4_000, 60_000);

type Made = { doc: { id: string } };

const draft = (cms: CmsInstance, section: string, piece: number, at: number) =>
  cms.get<Made>('POST', 'articles?draft=true', {
    ...newsData(section, headlineOf(`예약-${piece}`, 0)),
    _status: 'draft',
    publishAt: new Date(at).toISOString(),
    publishAt_tz: 'Asia/Seoul',
  });

/** When the first may be due, so that the last is written before: a busy machine needs minutes for all of them. */
async function firstMoment(cms: CmsInstance, section: string) {
  const nextDay = Date.now() + 24 * 60 * 60_000;
  // The first of all takes longer than any other.
  await draft(cms, section, count, nextDay);
  const since = Date.now();
  await draft(cms, section, count + 1, nextDay);
  return Date.now() + 5_000 + count * (Date.now() - since);
}

/** Pieces that are to be published one after the other, and when. */
async function schedule(cms: CmsInstance, section: string, from: number) {
  const due = new Map<string, number>();
  for (let piece = 0; piece < count; piece += 1) {
    const at = from + Math.round((span * piece) / count);
    const { doc } = await draft(cms, section, piece, at);
    due.set(doc.id, at);
  }
  return due;
}

/** Kills one process after the other, at random, and starts it again. */
async function killNow(instances: readonly CmsInstance[], until: number) {
  for (let kill = 0; kill < kills; kill += 1) {
    const pause = Math.max(0, ((until - Date.now()) / (kills - kill)) * Math.random());
    await new Promise((resolve) => setTimeout(resolve, pause));
    const victim = instances[Math.floor(Math.random() * instances.length)];
    await victim?.kill();
    await victim?.start();
  }
}

test('three processes publish what was scheduled, each piece once, through kills', async () => {
  test.setTimeout(300_000 + span * 2 + kills * 30_000 + count * 3_000);
  const replicaSet = await someReplicaSet();
  const magazine = emptyMagazine({ databaseUrl: replicaSet.urlOf('schedules') });
  const instances = [0, 1, 2].map(() => new CmsInstance(magazine));
  const [first] = instances;
  try {
    if (!first) throw new Error('no instance');
    for (const instance of instances) await instance.start();
    const section = await makeSection(first);
    const from = await firstMoment(first, section);
    const due = await schedule(first, section, from);
    await killNow(instances, from + span);

    const published = async () =>
      (await readOutbox(first)).filter(({ documentId }) => due.has(documentId));
    await expect
      .poll(async () => (await published()).length, { timeout: span + 60_000, intervals: [500] })
      .toBeGreaterThanOrEqual(count);
    const events = await published();
    expect(new Set(events.map(({ documentId }) => documentId)).size, 'each piece').toBe(count);
    expect(events, 'and each once').toHaveLength(count);
    const late = events.map(({ documentId, at }) => Date.parse(at) - (due.get(documentId) ?? 0));
    expect(Math.min(...late), 'none early').toBeGreaterThanOrEqual(0);
    report('Scheduled publishes on three CMS processes, with kills', {
      scheduled: count,
      kills,
      'effects more than once': 0,
      'late, median (s)': (quantile(late, 0.5) / 1000).toFixed(2),
      'late, longest (s)': (quantile(late, 1) / 1000).toFixed(1),
    });
  } finally {
    for (const instance of instances) await instance.kill();
    await first?.remove();
    await replicaSet.stop();
  }
});
