import { appendFileSync } from 'node:fs';

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { makeArticle, makePicture, makeSection } from '../fixtures.ts';
import { isMongodb, startCms, type Cms } from '../harness.ts';
import { memoryInUse } from './fuzz/memory.ts';
import { requests, routesOf, type Generated } from './fuzz/requests.ts';

/** `pnpm test:long` asks oftener, of a seed of its own. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 500);
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_125);
const report = process.env['FUZZ_REPORT'];
/** What is made once, whatever is asked for: parsers, prepared statements, plans. */
const warm = Math.ceil(runs / 5);
const mostGrowth = 50;

const canaries = [
  '초안카나리아',
  '엠바고카나리아',
  '휴지통카나리아',
  '고치는카나리아',
  '사진카나리아',
];
const [inDraft, inEmbargo, inTrash, inChange, inPicture] = canaries as [
  string,
  string,
  string,
  string,
  string,
];

let cms: Cms;
const ids: string[] = [];
const logins: Record<Generated['who'], Record<string, string>> = {
  stranger: {},
  contributor: {},
  admin: {},
};

const seen = new Map<number, number>();

async function ask({ body, method, path, query, type, who }: Generated): Promise<void> {
  const takesBody = !['GET', 'DELETE'].includes(method);
  const headers = { ...logins[who], ...(takesBody ? { 'content-type': type } : {}) };
  const response = await cms.fetch(`${path}?${query}`, {
    method,
    headers,
    ...(takesBody ? { body } : {}),
  });
  const told = [...response.headers].join('\n') + (await response.text());
  seen.set(response.status, (seen.get(response.status) ?? 0) + 1);
  expect(response.status, `${method} ${path}?${query}: ${told.slice(0, 300)}`).toBeLessThan(500);
  if (who !== 'stranger') return;
  for (const canary of canaries)
    for (const word of [canary, encodeURIComponent(canary)])
      expect(told.includes(word), `${word} in ${method} ${path}?${query}`).toBe(false);
}

/** Each run that fails is told of with its seed; nothing is tried again smaller, since much of it costs. */
const fuzz = (numRuns: number, from: number) =>
  fc.assert(fc.asyncProperty(requests(routesOf(cms.config), ids), ask), {
    numRuns,
    seed: from,
    endOnFailure: true,
  });

describe('whatever is asked', () => {
  beforeAll(async () => {
    cms = await startCms({ API_RATE: '10000000', LOG_LEVEL: 'silent' });
    const { payload } = cms;
    const section = (await makeSection(cms)).id;
    const picture = await makePicture(cms, { caption: inPicture });
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    const hero = { type: 'image', image: picture.id };
    const shown = await makeArticle(cms, { section });
    const draft = await makeArticle(cms, { section, _status: 'draft', headline: inDraft, hero });
    const held = await makeArticle(cms, { section, headline: inEmbargo, embargoUntil: tomorrow });
    const trashed = await makeArticle(cms, { section, headline: inTrash });
    const deletedAt = new Date().toISOString();
    await payload.update({ collection: 'articles', id: trashed.id, data: { deletedAt } });
    const change = { headline: inChange, dek: inChange };
    await payload.update({ collection: 'articles', id: shown.id, data: change, draft: true });
    const issue = await payload.create({
      collection: 'issues',
      data: { number: 7, title: inDraft },
      draft: true,
    });
    ids.push(...[shown, draft, held, trashed, picture, issue].map(({ id }) => String(id)));
    ids.push(String(shown.slug), String(picture.filename), 'articles', 'issues', 'partnerships');
    logins.contributor = { authorization: (await cms.login('contributor')).authorization };
    logins.admin = { authorization: (await cms.login('admin')).authorization };
  });
  afterAll(() => cms.stop());

  test(
    'no request makes a server fail, and none brings out a word that is not public',
    { timeout: 3_600_000 },
    async () => {
      await fuzz(warm, seed);
      const before = memoryInUse();
      await fuzz(runs - warm, seed + 1);
      const after = memoryInUse();
      const answers = [...seen]
        .toSorted(([a], [b]) => a - b)
        .map(([status, n]) => `${n} × ${status}`);
      if (report) {
        const database = isMongodb ? 'MongoDB' : 'SQLite';
        const line = { what: `REST, ${database}`, runs, answers, before, after, at: new Date() };
        appendFileSync(report, `${JSON.stringify(line)}\n`);
        expect(after - before).toBeLessThan(mostGrowth);
      }
      expect(seen.get(200) ?? 0, answers.join(', ')).toBeGreaterThan(0);
    },
  );
});
