import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Clock } from '../../src/publishing/schedule/clock.ts';
import type { ReleaseState } from '../../src/publishing/train/endpoints.ts';
import type { Preflight } from '../../src/publishing/train/preflight.ts';
import { makeArticle, makePerson, makePicture, makeSection, unique } from '../fixtures.ts';
import { startCms, type Cms } from '../harness.ts';

let cms: Cms;
let clock: Clock;
let editor: { authorization: string; id: string };
let writer: { authorization: string; id: string };
let number = 500;

beforeAll(async () => {
  cms = await startCms();
  editor = await cms.login('editor');
  writer = await cms.login('writer');
  const { startClock } = await import('../../src/publishing/schedule/index.ts');
  clock = startClock(cms.payload);
});
afterAll(async () => {
  await clock.stop();
  await cms.stop();
});

const patience = { timeout: 30_000, interval: 100 };
const statusOf = async (path: string) => (await cms.fetch(path)).status;
const post = (path: string, body: object, headers: object = editor) =>
  cms.fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
/** As an editor saves: what the clock or a delivery writes at the same moment is outlasted, not an error. */
async function save(path: string, data: object): Promise<void> {
  const response = await cms.fetch(`/api/${path}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json', ...editor },
    body: JSON.stringify(data),
  });
  expect(response.status, await response.text()).toBe(200);
}
const messageOf = async (response: Response) =>
  ((await response.json()) as { errors: { message: string }[] }).errors[0]?.message;
const stateOf = async (issue: string) =>
  (await (
    await cms.fetch(`/api/issues/${issue}/release`, { headers: editor })
  ).json()) as ReleaseState;
const dryRun = async (issue: string) =>
  (await (await post(`/api/issues/${issue}/release/preflight`, {})).json()) as Preflight;
const headNow = async () => {
  const { readHead } = await import('../../src/publishing/outbox/head.ts');
  return (await readHead(cms.payload)).sequence;
};
async function eventsFrom(sequence: number) {
  const { readOutbox } = await import('../../src/publishing/outbox/events.ts');
  return (await readOutbox(cms.payload, { after: sequence, limit: 200 })).events;
}
const mails = async () => {
  const folder = join(cms.data, 'cms/mail');
  const names = await readdir(folder).catch(() => []);
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
};

async function approve(id: string) {
  for (const action of ['submit', 'approve']) {
    const answer = await post(`/api/articles/${id}/transition`, {
      action,
      comment: '릴리스를 위해 승인합니다.',
    });
    expect(answer.status, await answer.text()).toBe(200);
  }
}

/** An issue that is ready to go: a cover, two approved articles, something that is only in print. */
async function makeIssue(secret: string) {
  const section = (await makeSection(cms)).id;
  const person = (await makePerson(cms)).id;
  const artist = await cms.payload.create({
    collection: 'artists',
    data: { name: unique('가수'), kind: 'solo' },
    locale: 'ko',
  });
  const cover = await makePicture(cms, { caption: secret });
  const articles: string[] = [];
  for (const [index, word] of ['앞', '뒤'].entries()) {
    const { id } = await makeArticle(cms, {
      _status: 'draft',
      headline: `${secret} ${word}`,
      section,
      slug: unique(`${secret}-${word}`),
      artists: [artist.id],
      bylines: [{ person, role: 'text' }],
      ...(index === 0 ? { hero: { type: 'image', image: cover.id } } : {}),
    });
    await approve(id);
    articles.push(id);
  }
  number += 1;
  const [first, second] = articles;
  const issue = await cms.payload.create({
    collection: 'issues',
    draft: true,
    locale: 'ko',
    data: {
      number,
      title: secret,
      covers: [{ image: cover.id, name: secret }],
      takeover: { home: true, lead: first },
      contents: [
        {
          title: secret,
          entries: [
            { kind: 'article', article: first, pageFrom: 8, pageTo: 13 },
            { kind: 'article', article: second, pageFrom: 14 },
            { kind: 'printOnly', title: secret, pageFrom: 16 },
          ],
        },
      ],
    },
  });
  return {
    issue: String(issue.id),
    number,
    articles,
    cover: cover.id,
    names: { section, person, artist: String(artist.id) },
  };
}

test('an issue, its articles, covers and the front page become public at one second, with one receipt', async () => {
  const { issue, articles, cover } = await makeIssue(unique('함께'));
  const paths = [
    `/api/issues/${issue}`,
    ...articles.map((id) => `/api/articles/${id}`),
    `/api/media/${cover}`,
  ];
  const report = await dryRun(issue);
  expect(report).toMatchObject({ ok: true });
  expect(report.parts.map(({ collection, state }) => `${collection} ${state}`)).toEqual([
    'articles ready',
    'articles ready',
    'issues ready',
    'home ready',
  ]);
  const before = await headNow();
  const at = new Date(Date.now() + 1_500).toISOString();
  const set = await post(`/api/issues/${issue}/release`, { at });
  expect([set.status, await set.json()]).toEqual([
    200,
    expect.objectContaining({ planned: { at, problem: null }, receipt: null }),
  ]);
  while (Date.now() < Date.parse(at)) {
    const statuses = await Promise.all(paths.map(statusOf));
    if (Date.now() < Date.parse(at)) expect(statuses).toEqual(paths.map(() => 404));
  }
  // Whoever asks meanwhile sees all of it or nothing.
  await expect.poll(async () => (await stateOf(issue)).receipt !== null, patience).toBe(true);
  expect(await Promise.all(paths.map(statusOf))).toEqual(paths.map(() => 200));

  const { planned, receipt } = await stateOf(issue);
  const events = await eventsFrom(before);
  expect(planned).toBeNull();
  expect(receipt).toMatchObject({ plannedAt: at, events: events.length });
  expect(receipt?.parts.map(({ id }) => id)).toEqual([...articles, issue]);
  expect(receipt?.instances).toMatchObject([{ done: 0, completeMs: null }]);
  const told = events.map(({ collection }) => collection);
  expect(told).toEqual(expect.arrayContaining(['articles', 'issues', 'media', 'home']));

  const home = await cms.payload.findGlobal({ slug: 'home', depth: 0 });
  expect(home).toMatchObject({ ko: { issue, lead: articles[0] }, en: { issue } });
  const [first] = articles;
  const printed = await cms.payload.findByID({
    collection: 'articles',
    id: first ?? '',
    depth: 0,
    draft: true,
  });
  expect(printed).toMatchObject({
    _status: 'published',
    stage: 'published',
    print: { issue, pageFrom: 8, pageTo: 13 },
    updatedBy: editor.id,
  });
});

test('if one part is not valid at its time nothing is public, and editors are told what is missing', async () => {
  const { issue, articles } = await makeIssue(unique('막힘'));
  const [first = '', second = ''] = articles;
  // Changed after its approval, and a field that publishing asks for: both are said.
  await save(`articles/${second}?draft=true`, { headline: '승인 뒤에 고친 제목' });
  const { docs } = await cms.payload.findVersions({
    collection: 'articles',
    where: { and: [{ parent: { equals: first } }, { latest: { equals: true } }] },
    depth: 0,
  });
  const [newest] = docs;
  if (!newest) throw new Error('The article has no version');
  await cms.payload.db.updateVersion({
    collection: 'articles',
    id: newest.id,
    versionData: { ...newest, version: { ...newest.version, section: null } },
  });
  await post(`/api/issues/${issue}/release`, { at: new Date(Date.now() + 1_000).toISOString() });
  await expect
    .poll(async () => String((await stateOf(issue)).planned?.problem), patience)
    .toContain('승인되지 않았습니다');
  const { planned } = await stateOf(issue);
  expect(planned?.problem).toMatch(/섹션|Section/);
  for (const path of [`/api/issues/${issue}`, ...articles.map((id) => `/api/articles/${id}`)]) {
    expect(await statusOf(path), path).toBe(404);
  }
  const { email } = await cms.payload.findByID({ collection: 'users', id: editor.id });
  await expect
    .poll(
      async () =>
        (await mails()).filter(
          (mail) => mail.includes(`To: ${email}`) && mail.includes('text/plain'),
        ).length,
      patience,
    )
    .toBeGreaterThan(0);
  await post(`/api/issues/${issue}/release`, { at: null });
  expect((await stateOf(issue)).planned).toBeNull();
});

test('a dry run changes nothing, and says of every part what it lacks', async () => {
  const { issue, articles } = await makeIssue(unique('점검'));
  const [first = '', second = ''] = articles;
  const embargoUntil = new Date(Date.now() + 86_400_000).toISOString();
  await save(`articles/${second}?draft=true`, { embargoUntil });
  await save(`issues/${issue}?draft=true`, { covers: [] });
  const before = await headNow();
  const report = await dryRun(issue);
  expect(await headNow()).toBe(before);
  expect(report.ok).toBe(false);
  const partOf = (id: string) => report.parts.find((part) => part.id === id);
  expect(partOf(first)?.state).toBe('ready');
  expect(partOf(second)?.problems.join()).toContain('엠바고');
  // As the preflight of the issue says, which only warns.
  expect(partOf(issue)).toMatchObject({ state: 'ready', problems: [] });
  expect(partOf(issue)?.warnings.join()).toContain('표지');
  expect(await statusOf(`/api/articles/${first}`)).toBe(404);
  const { totalDocs } = await cms.payload.countVersions({
    collection: 'articles',
    where: { and: [{ parent: { equals: first } }, { 'version._status': { equals: 'published' } }] },
  });
  expect(totalDocs).toBe(0);
});

test('a release is set by editors, to come, and survives a save of the issue', async () => {
  const { issue } = await makeIssue(unique('예약'));
  const path = `/api/issues/${issue}/release`;
  const at = new Date(Date.now() + 3_600_000).toISOString();
  expect((await post(path, { at }, writer)).status).toBe(403);
  expect((await post(path, { at }, {})).status).toBe(403);
  expect((await post(`${path}/preflight`, {}, writer)).status).toBe(403);
  const past = await post(path, { at: new Date(Date.now() - 60_000).toISOString() });
  expect([past.status, await messageOf(past)]).toEqual([400, expect.stringContaining('지난 시각')]);
  expect((await post(path, { at: '내일' })).status).toBe(400);
  expect((await post('/api/issues/nothing/release', { at })).status).toBe(404);
  await post(path, { at });
  await save(`issues/${issue}?draft=true`, { volume: 'Vol. 9' });
  expect((await stateOf(issue)).planned).toEqual({ at, problem: null });
  await save(`issues/${issue}`, { deletedAt: new Date().toISOString() });
  expect((await cms.fetch(path, { headers: editor })).status).toBe(404);
  // Taken out of the trash, it does not leave at a time that nobody remembers.
  await save(`issues/${issue}?trash=true`, { deletedAt: null });
  expect((await stateOf(issue)).planned).toBeNull();
});

describe('nothing of an issue that is not released can be read', () => {
  const secret = '아직비밀인낱말';
  let made: Awaited<ReturnType<typeof makeIssue>>;

  beforeAll(async () => {
    made = await makeIssue(secret);
    const { issue, articles } = made;
    await post(`/api/issues/${issue}/release`, {
      at: new Date(Date.now() + 3_600_000).toISOString(),
    });
    await post(`/api/issues/${issue}/plan/share`, { days: 3 });
    // Something public names what is not.
    const names = await makeArticle(cms, { related: articles, print: { issue } });
    Object.assign(made.names, { names: names.id });
  });

  const ask = async (path: string, init?: RequestInit) => {
    const response = await cms.fetch(path, init);
    return { status: response.status, text: await response.text() };
  };

  test('by its id, in any form', async () => {
    const paths = [
      `/api/issues/${made.issue}`,
      ...made.articles.map((id) => `/api/articles/${id}`),
      `/api/media/${made.cover}`,
    ];
    for (const path of paths) {
      for (const query of ['', '?draft=true', '?trash=true', '?depth=2', '?locale=all']) {
        expect((await ask(`${path}${query}`)).status, `${path}${query}`).toBe(404);
      }
    }
  });

  test('in a list, a search, a count or a version', async () => {
    const word = encodeURIComponent(secret);
    for (const [collection, field] of [
      ['issues', 'title'],
      ['articles', 'headline'],
      ['media', 'caption'],
    ] as const) {
      for (const query of [
        'limit=100',
        'limit=100&draft=true&locale=all&depth=2',
        `where[${field}][like]=${word}`,
        'limit=100&trash=true&sort=-updatedAt',
        'limit=100&where[_status][equals]=draft',
      ]) {
        expect((await ask(`/api/${collection}?${query}`)).text, query).not.toContain(secret);
      }
      const count = await ask(`/api/${collection}/count?where[${field}][like]=${word}`);
      expect(JSON.parse(count.text)).toMatchObject({ totalDocs: 0 });
      expect((await ask(`/api/${collection}/versions?limit=10`)).text).not.toContain(secret);
    }
    for (const where of [
      `where[contents.title][like]=${word}`,
      `where[number][equals]=${made.number}`,
      `where[covers.image][equals]=${made.cover}`,
    ]) {
      const { text } = await ask(`/api/issues/count?${where}`);
      expect((JSON.parse(text) as { totalDocs?: number }).totalDocs ?? 0, where).toBe(0);
    }
    const { text } = await ask(`/api/articles/count?where[print.issue.title][like]=${word}`);
    expect((JSON.parse(text) as { totalDocs?: number }).totalDocs ?? 0).toBe(0);
  });

  test('through what names it, or what it names', async () => {
    const { names, person, artist, section } = made.names as Record<string, string>;
    for (const path of [
      `/api/articles/${names}?depth=3`,
      `/api/people/${person}?depth=3&joins[bylines][limit]=50`,
      `/api/artists/${artist}?depth=3&joins[articles][limit]=50&joins[articles][count]=true`,
      `/api/sections/${section}?depth=3`,
      '/api/globals/home?depth=3',
      '/api/globals/navigation?depth=3',
      '/api/redirects?limit=100&depth=2',
    ]) {
      const { text } = await ask(path);
      expect(text, path).not.toContain(secret);
    }
  });

  test('by what the newsroom asks, and by what the site asks with its key', async () => {
    const closed = [
      'plan',
      'contents.csv',
      'contents.html',
      'text.zip?format=plain',
      'release',
    ].map((name) => `/api/issues/${made.issue}/${name}`);
    const lists = [
      'schedule',
      'releases',
      'issue-links',
      'audit-log',
      'outbox-events',
      'deliveries',
    ];
    for (const path of [
      ...closed,
      ...lists.map((name) => `/api/${name}`),
      ...made.articles.map((id) => `/api/articles/${id}/text?format=plain`),
      `/api/receipts/issues/${made.issue}`,
      `/api/issues/desk/${made.issue}`,
    ]) {
      const { status, text } = await ask(path);
      expect([401, 403, 404], path).toContain(status);
      expect(text, path).not.toContain(secret);
    }
    const { serviceKeyHeader } = await import('@bbk/shared/service-key');
    const { settings } = await import('../../src/platform/settings.ts');
    const key = { headers: { [serviceKeyHeader]: settings.serviceKey } };
    for (const path of [
      '/api/outbox?after=0&limit=200',
      '/api/issues?limit=100&depth=2&locale=all',
      '/api/articles?limit=100&depth=2&draft=true',
    ]) {
      expect((await ask(path, key)).text, path).not.toContain(secret);
    }
  });
});
