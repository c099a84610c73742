import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';

import { createClient, type Client, type InStatement } from '@libsql/client';
import * as qs from 'qs-esm';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { makePicture } from '../fixtures.ts';
import { isMongodb, startCms, type Cms } from '../harness.ts';

let cms: Cms;
const total = 240;
const line = (number: number) => ({
  slug: `archive-${number}`,
  kind: number % 9 === 0 ? 'interview' : 'news',
  headline: `${number}번째 기사`,
  dek: '지난날의 기사',
  section: number % 3 === 0 ? 'feature' : 'news',
  publishedAt: new Date(Date.UTC(2020, 0, 1, number)).toISOString(),
  people: number % 2 === 0 ? ['writer'] : [],
  paragraphs: ['첫 문단 [링크가 아니다](javascript:alert(1)).', '둘째 문단.'],
});
const archive = (lines: readonly unknown[]) =>
  lines.map((each) => (typeof each === 'string' ? each : JSON.stringify(each))).join('\n');
/** As a pipe brings it: all of it is there before anybody asks. */
const importLines = async (lines: readonly unknown[], options = {}) => {
  const { importArticles } = await import('../../src/import/import-articles.ts');
  const { linesOf } = await import('../../src/import/lines.ts');
  return importArticles(cms.payload, linesOf(Readable.from([archive(lines)])), options);
};
const isThere = async (slug: string) => {
  const { totalDocs } = await cms.payload.count({
    collection: 'articles',
    where: { slug: { equals: slug } },
  });
  return totalDocs > 0;
};
const whole = Array.from({ length: total }, (_, index) => line(index + 1));
const epoch = async () => {
  const { readHead } = await import('../../src/publishing/outbox/head.ts');
  return (await readHead(cms.payload)).epoch;
};

beforeAll(async () => {
  cms = await startCms();
  for (const slug of ['news', 'feature']) {
    await cms.payload.create({ collection: 'sections', data: { slug, name: slug }, locale: 'ko' });
  }
  const name = '표이솔';
  await cms.payload.create({ collection: 'people', data: { slug: 'writer', name }, locale: 'ko' });
});
afterAll(() => cms.stop());

type Found = { totalDocs: number; docs: { id: string; slug: string; _status?: string }[] };
const asked = async (path: string): Promise<Found> => {
  const response = await cms.fetch(`/api/articles${path}`);
  expect(response.status).toBe(200);
  return (await response.json()) as Found;
};

test('an archive is there for readers and editors, once, and every instance makes its pages again', async () => {
  const before = await epoch();
  expect((await importLines(whole)).written).toBe(total);
  expect(await epoch()).not.toBe(before);
  const after = await epoch();
  expect((await importLines(whole)).written).toBe(0);
  expect(await epoch()).toBe(after);
  expect((await asked('?limit=1')).totalDocs).toBe(total);
  const { docs } = await cms.payload.find({
    collection: 'articles',
    where: { slug: { equals: 'archive-8' } },
    draft: true,
    depth: 0,
  });
  expect(docs[0]).toMatchObject({ headline: '8번째 기사', _status: 'published', characters: 38 });
  expect(docs[0]?.bylines).toEqual([
    expect.objectContaining({ role: 'text', person: expect.anything() as unknown }),
  ]);
  const edited = await cms.payload.update({
    collection: 'articles',
    id: docs[0]?.id ?? '',
    data: { dek: '고친 요약' },
    draft: true,
    depth: 0,
  });
  expect(edited).toMatchObject({ dek: '고친 요약', headline: '8번째 기사' });
  expect(edited.bylines).toEqual(docs[0]?.bylines);
});

test.each([
  ['{', 'JSON'],
  [{ ...line(900), section: 'nowhere' }, 'nowhere'],
  [{ ...line(900), kind: 'poem' }, 'kind'],
  [{ ...line(900), slug: 'Not A Slug' }, 'not-a-slug'],
  [{ ...line(900), publishedAt: 'yesterday' }, 'publishedAt'],
])(
  'a line that can not be taken is said with its number, and the others are in: %j',
  async (bad, word) => {
    const report = await importLines([line(901), bad, line(902)]);
    expect(report.refused).toHaveLength(1);
    expect(report.refused[0]?.why).toMatch(new RegExp(`2번째 줄 \\(line 2\\).*${word}`));
    expect([await isThere('archive-901'), await isThere('archive-902')]).toEqual([true, true]);
  },
);

test('two articles of one address are told of in a dry run and in the report, and none is lost', async () => {
  const other = { ...line(7), headline: '같은 주소의 다른 기사', publishedAt: line(1).publishedAt };
  const lines = [line(903), line(904), { ...line(903), headline: '둘째' }, other];
  const dry = await importLines(lines, { dryRun: true });
  expect(dry).toMatchObject({ lines: 4, written: 2, there: 0 });
  expect(dry.refused.map(({ line: number, why }) => `${number} ${why}`)).toEqual([
    expect.stringMatching(/^3 .*line 1 has the same slug/),
    expect.stringMatching(/^4 .*archive-7.*"7번째 기사".*another article/),
  ]);
  expect(await isThere('archive-903')).toBe(false);
  expect(await importLines(lines)).toEqual(dry);
  expect(await importLines(lines)).toEqual({ ...dry, written: 0, there: 2 });
  const { docs } = await cms.payload.find({
    collection: 'articles',
    where: { slug: { in: ['archive-7', 'archive-903'] } },
    sort: 'firstPublishedAt',
  });
  expect(docs).toMatchObject([{ headline: line(7).headline }, { headline: line(903).headline }]);
});

test('readers get the pictures of what was imported; one that they may not have holds its article back', async () => {
  const [shown, nameless] = [await makePicture(cms), await makePicture(cms, { credit: '' })];
  const read = async (id: string) => (await cms.fetch(`/api/media/${id}`)).status;
  expect(await read(shown.id)).toBe(404);
  const lines = [
    { ...line(905), picture: shown.filename },
    { ...line(906), picture: nameless.filename },
  ];
  await importLines(lines, { dryRun: true });
  expect(await read(shown.id)).toBe(404);
  const { refused, written } = await importLines(lines);
  expect([written, refused.length]).toEqual([1, 1]);
  expect(refused[0]?.why).toMatch(/line 2.*the Korean credit is missing/);
  expect([await read(shown.id), await read(nameless.id)]).toEqual([200, 404]);
  expect([await isThere('archive-905'), await isThere('archive-906')]).toEqual([true, false]);
});

/** How the database found what `ask` asked for: what had to be walked through or, unless it may, sorted for it. */
async function plansOf(
  ask: () => Promise<unknown>,
  { maySort = false } = {},
): Promise<readonly string[]> {
  return isMongodb ? mongodbPlans(ask, maySort) : sqlitePlans(ask, maySort);
}

/** Each article, or each that is published. */
const isWalk = (detail: string) =>
  /^SCAN (?:articles|_articles_v)(?! USING)/.test(detail) ||
  detail.includes('USING INDEX articles__status_idx');
const isSorted = (detail: string) => detail === 'USE TEMP B-TREE FOR ORDER BY';

async function sqlitePlans(ask: () => Promise<unknown>, maySort: boolean) {
  const { client } = cms.payload.db as unknown as { client: Client };
  const statements: InStatement[] = [];
  const execute = client.execute.bind(client);
  client.execute = (statement: InStatement) => {
    statements.push(statement);
    return execute(statement);
  };
  await ask();
  client.execute = execute;
  const reads = statements.flatMap((each) =>
    typeof each === 'object' && each.sql.startsWith('select') ? [each] : [],
  );
  expect(reads.length).toBeGreaterThan(0);
  // Over a connection of its own, which knows what was learned of the tables by now.
  const other = createClient({ url: pathToFileURL(join(cms.data, 'cms/cms.sqlite')).href });
  const plans: string[] = [];
  for (const { sql, args } of reads) {
    const { rows } = await other.execute({ sql: `explain query plan ${sql}`, args });
    // What stands below another part is asked for each document that is found: of what lies in it.
    const own = rows.filter(({ parent }) => Number(parent) === 0);
    const details = own.flatMap(({ detail }) => (typeof detail === 'string' ? [detail] : []));
    plans.push(...details.filter((detail) => isWalk(detail) || (!maySort && isSorted(detail))));
  }
  other.close();
  return plans;
}

interface Profiled {
  planSummary?: string;
  hasSortStage?: boolean;
  docsExamined?: number;
  ns: string;
}

async function mongodbPlans(ask: () => Promise<unknown>, maySort: boolean) {
  const { db } = (
    cms.payload.db as unknown as {
      connection: {
        db: {
          command(what: object): Promise<unknown>;
          collection(name: string): { find(where: object): { toArray(): Promise<Profiled[]> } };
        };
      };
    }
  ).connection;
  // What was asked before is still written there.
  const since = new Date();
  await db.command({ profile: 2 });
  await ask();
  await db.command({ profile: 0 });
  const all = await db
    .collection('system.profile')
    .find({ ts: { $gte: since } })
    .toArray();
  const reads = all.filter(({ ns, planSummary }) => ns.includes('articles') && planSummary);
  expect(reads.length).toBeGreaterThan(0);
  return reads
    .filter(
      ({ planSummary, hasSortStage, docsExamined = 0 }) =>
        planSummary?.includes('COLLSCAN') === true ||
        (hasSortStage === true && !maySort) ||
        docsExamined > total / 10,
    )
    .map((each) => JSON.stringify([each.planSummary, each.hasSortStage, each.docsExamined]));
}

const order = { sort: '-firstPublishedAt,-createdAt', limit: 20, pagination: 'false', depth: 0 };
const listOf = (where: object) =>
  `?${qs.stringify({ where: { and: [{ language: { equals: 'ko' } }, where] }, ...order })}`;

test('a list of readers is walked along, not sorted, whatever it is of', async () => {
  const section = await cms.payload.find({
    collection: 'sections',
    where: { slug: { equals: 'news' } },
  });
  const inSection = { section: { equals: section.docs[0]?.id } };
  const before = { firstPublishedAt: { less_than: line(200).publishedAt } };
  for (const where of [{}, inSection, { and: [inSection, before] }]) {
    expect(await plansOf(() => asked(listOf(where)))).toEqual([]);
  }
});

test('how many a list has, and a late page of it, are found without a look at the others', async () => {
  const { pagination, ...paged } = order;
  const where = { and: [{ language: { equals: 'ko' } }] };
  const late = qs.stringify({ where, ...paged, page: 10 });
  expect(await plansOf(() => asked(`?${late}`))).toEqual([]);
  const count = async () => {
    const response = await cms.fetch(`/api/articles/count?${qs.stringify({ where })}`);
    return ((await response.json()) as { totalDocs: number }).totalDocs;
  };
  expect(await plansOf(count)).toEqual([]);
  const before = await count();
  const hidden = { deletedAt: new Date(), embargoUntil: new Date(Date.now() + 60_000) };
  for (const [name, value] of Object.entries(hidden)) {
    const { docs } = await asked(`?${qs.stringify({ where, limit: 1, depth: 0, page: 7 })}`);
    const set = (data: Record<string, unknown>) =>
      cms.payload.db.updateOne({ collection: 'articles', id: docs[0]?.id ?? '', data });
    await set({ [name]: value.toISOString() });
    expect(await count(), name).toBe(before - 1);
    await set({ [name]: name === 'deletedAt' ? null : new Date(0).toISOString() });
    expect(await count(), name).toBe(before);
  }
});

/** SQLite learns at its start and once an hour how its tables are filled. */
async function learn() {
  const { client } = cms.payload.db as unknown as { client?: { learn(): Promise<void> } };
  await client?.learn();
}

test('what nobody gave an order is walked along in the collection’s own', async () => {
  await learn();
  expect(await plansOf(() => asked('?limit=10&depth=0&pagination=false'))).toEqual([]);
});

test('the first and the last that was published are found without a look at the others', async () => {
  await learn();
  const where = { firstPublishedAt: { exists: true } };
  for (const sort of ['firstPublishedAt,createdAt', '-firstPublishedAt,-createdAt']) {
    const query = qs.stringify({ where, sort, limit: 1, pagination: 'false' });
    expect(await plansOf(() => asked(`?${query}`))).toEqual([]);
  }
});

test('the newest change of a month is found without a look at its articles', async () => {
  await learn();
  const days = { greater_than_equal: '2020-01-03T00:00:00.000Z', less_than: '2020-01-08' };
  const where = { firstPublishedAt: days };
  const query = qs.stringify({ where, select: { updatedAt: true }, sort: '-updatedAt', limit: 1 });
  expect(await plansOf(() => asked(`?${query}`), { maySort: true })).toEqual([]);
});

test('the desk’s list of drafts is walked along and counted, not sorted', async () => {
  const { authorization } = await cms.login('editor');
  const ask = () =>
    cms.fetch('/api/articles?draft=true&limit=10&depth=0&sort=-updatedAt', {
      headers: { authorization },
    });
  await learn();
  expect(await plansOf(ask)).toEqual([]);
});
