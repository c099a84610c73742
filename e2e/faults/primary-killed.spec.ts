import { expect, test } from '@playwright/test';

import { startReplicaSet } from '../../scripts/tools/mongod.mjs';
import { CmsInstance, emptyMagazine } from '../support/cms-instance.ts';
import { Journal } from '../support/journal.ts';
import { balance } from '../support/ledger.ts';
import { progress, quantile, randomMoment, report, times } from '../support/length.ts';
import { makeSection, newsData, startWriters } from '../support/writer.ts';

const kills = times(1, 30);

/** Publishes until it works: how long that took, in ms. Every refusal has to say "come back later". */
async function untilWritable(cms: CmsInstance, section: string, name: string): Promise<number> {
  const since = Date.now();
  for (;;) {
    const response = await cms.ask('POST', 'articles', newsData(section, `기사 ${name} 판 0`));
    const text = await response.text();
    if (response.ok) return Date.now() - since;
    expect([503], text).toContain(response.status);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

test('a primary of MongoDB that is killed is a pause, and loses nothing', async () => {
  test.setTimeout(120_000 + kills * 90_000);
  const replicaSet = await startReplicaSet({ size: 3 });
  const cms = new CmsInstance(emptyMagazine({ databaseUrl: replicaSet.urlOf('primary') }));
  const journal = new Journal();
  const resumed: number[] = [];
  try {
    await cms.start();
    const section = await makeSection(cms);
    for (let kill = 0; kill < kills; kill += 1) {
      const primary = await replicaSet.primary();
      const writers = startWriters([cms], journal, section, `p${kill}`);
      await writers.more(Math.ceil(Math.random() * 8));
      await randomMoment(300);
      await primary.kill();
      resumed.push(await untilWritable(cms, section, `after-${kill}`));
      await writers.stop();
      primary.start();
      const nothing = { lost: [], withoutEvent: [], withoutDocument: [], outOfOrder: [] };
      expect(await balance(cms, journal), `kill ${kill + 1}`).toEqual(nothing);
      progress('kills of the primary', kill + 1, kills);
    }
    report('SIGKILL of the primary of MongoDB, three members', {
      kills,
      acknowledged: journal.count,
      lost: 0,
      'writes resumed, longest (s)': (quantile(resumed, 1) / 1000).toFixed(1),
    });
  } finally {
    journal.remove();
    await cms.remove();
    await replicaSet.stop();
  }
});
