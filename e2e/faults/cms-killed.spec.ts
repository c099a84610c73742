import { expect, test } from '@playwright/test';

import { CmsInstance, emptyMagazine } from '../support/cms-instance.ts';
import { Journal } from '../support/journal.ts';
import { balance } from '../support/ledger.ts';
import { progress, quantile, randomMoment, report, times } from '../support/length.ts';
import { someReplicaSet } from '../support/replica-set.ts';
import { makeSection, startWriters } from '../support/writer.ts';

/** Kills a CMS while editors publish, again and again, and compares each time. */
async function killAndCompare(cms: CmsInstance, database: string, kills: number) {
  const journal = new Journal();
  const readyAfter: number[] = [];
  try {
    await cms.start();
    const section = await makeSection(cms);
    for (let kill = 0; kill < kills; kill += 1) {
      const writers = startWriters([cms], journal, section, `${kill}`);
      await writers.more(Math.ceil(Math.random() * 8));
      await randomMoment(300);
      await cms.kill();
      await writers.stop();
      readyAfter.push(await cms.start());
      const nothing = { lost: [], withoutEvent: [], withoutDocument: [], outOfOrder: [] };
      expect(await balance(cms, journal), `kill ${kill + 1}`).toEqual(nothing);
      progress(`kills on ${database}`, kill + 1, kills);
    }
    report(`SIGKILL of the CMS while publishing, ${database}`, {
      kills,
      acknowledged: journal.count,
      lost: 0,
      'ready again, median (s)': (quantile(readyAfter, 0.5) / 1000).toFixed(1),
      'ready again, longest (s)': (quantile(readyAfter, 1) / 1000).toFixed(1),
    });
  } finally {
    journal.remove();
    await cms.remove();
  }
}

test('a CMS that is killed while publishing loses nothing that it has acknowledged, on SQLite', async () => {
  const kills = times(2, 100);
  test.setTimeout(60_000 + kills * 60_000);
  await killAndCompare(new CmsInstance(emptyMagazine()), 'SQLite', kills);
});

test('a CMS that is killed while publishing loses nothing that it has acknowledged, on MongoDB', async () => {
  const kills = times(1, 100);
  test.setTimeout(90_000 + kills * 60_000);
  const replicaSet = await someReplicaSet();
  try {
    const magazine = emptyMagazine({ databaseUrl: replicaSet.urlOf('killed') });
    await killAndCompare(new CmsInstance(magazine), 'MongoDB', kills);
  } finally {
    await replicaSet.stop();
  }
});
