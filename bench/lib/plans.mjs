import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { root } from '../../scripts/lib/run.mjs';

/** What the CMS stands on: the bench has none of its own. */
const ofCms = createRequire(join(root, 'cms/package.json'));

/** A name goes to its end before it is asked what follows: what goes along an index is no walk through all. */
const large = /^SCAN "?_?articles\w*\b(?!"? USING)/;
const sorted = 'USE TEMP B-TREE FOR ORDER BY';

/**
 * How SQLite finds what the CMS asked for: of each statement whether a table of articles is walked through as a whole,
 * or all that was found is sorted. `BENCH_SQL` names what `record-sql.cjs` wrote.
 */
export async function sqlitePlans({ BENCH_SQL, DATA_DIR }) {
  if (!existsSync(BENCH_SQL)) throw new Error('no statement was recorded');
  const { createClient } = ofCms('@libsql/client');
  const client = createClient({ url: pathToFileURL(join(DATA_DIR, 'cms/cms.sqlite')).href });
  const found = [];
  for (const [sql, { times, ms, most }] of JSON.parse(readFileSync(BENCH_SQL, 'utf8'))) {
    if (!/^\s*select/i.test(sql)) continue;
    const args = Array.from(sql.matchAll(/\?/g), () => null);
    const { rows } = await client.execute({ sql: `explain query plan ${sql}`, args });
    const own = rows
      .filter(({ parent }) => Number(parent) === 0)
      .map(({ detail }) => String(detail));
    const ofArticles = /from "_?articles/i.test(sql);
    const faults = own.filter((line) => large.test(line) || (ofArticles && line === sorted));
    found.push({ sql, times, ms: ms / times, most, faults });
  }
  client.close();
  return found;
}

/** Has MongoDB write down how it finds what it is asked for, until `plans` reads it. */
export async function profiled(url) {
  const { MongoClient } = await import('mongodb');
  const client = await MongoClient.connect(url);
  const db = client.db();
  await db.command({ profile: 0 });
  await db.dropCollection('system.profile').catch(() => undefined);
  await db.createCollection('system.profile', { capped: true, size: 64 * 1_024 * 1_024 });
  await db.command({ profile: 2 });
  return {
    plans: async () => {
      await db.command({ profile: 0 });
      const all = await db.collection('system.profile').find().toArray();
      await client.close();
      return all.filter(({ ns, planSummary }) => /articles/.test(ns) && planSummary).map(planOf);
    },
  };
}

/** A few hundred documents looked at for a page are a page's; more are a walk through all of them. */
const most = 1_000;

function planOf({ ns, planSummary, hasSortStage, docsExamined = 0, millis, command }) {
  const faults = [
    ...(planSummary.includes('COLLSCAN') ? ['COLLSCAN'] : []),
    ...(docsExamined > most
      ? [`${docsExamined} documents looked at${hasSortStage ? ', sorted' : ''}`]
      : []),
  ];
  const asked = JSON.stringify(command.filter ?? command.pipeline ?? command.query ?? {});
  return { sql: `${ns} ${asked}`, times: 1, ms: millis, most: millis, faults };
}
