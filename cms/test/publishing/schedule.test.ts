import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Clock } from '../../src/publishing/schedule/clock.ts';
import { makeArticle, makePicture, unique } from '../fixtures.ts';
import { startCms, type Cms } from '../harness.ts';

let cms: Cms;
let clock: Clock;
let editor: { authorization: string; id: string };

beforeAll(async () => {
  cms = await startCms();
  editor = await cms.login('editor');
  const { startClock } = await import('../../src/publishing/schedule/index.ts');
  clock = startClock(cms.payload);
});
afterAll(async () => {
  await clock.stop();
  await cms.stop();
});

const soon = (ms = 3_000) => new Date(Date.now() + ms).toISOString();
const far = () => soon(3_600_000);
const patience = { timeout: 20_000, interval: 50 };
const statusOf = async (path: string) => (await cms.fetch(path)).status;
const save = (path: string, data: object, headers: object = editor) =>
  cms.fetch(path, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(data),
  });
const moments = async (id: string) =>
  (await cms.payload.find({ collection: 'schedule', where: { documentId: { equals: id } } })).docs;
/** What the site is told of a document, in order. */
async function eventsOf(id: string) {
  const { readOutbox } = await import('../../src/publishing/outbox/events.ts');
  const { events } = await readOutbox(cms.payload, { after: 0, limit: 1_000 });
  return events.filter((event) => event.documentId === id);
}
const kindsOf = async (id: string) => (await eventsOf(id)).map(({ kind }) => kind);
const mails = async () => {
  const folder = join(cms.data, 'cms/mail');
  const names = await readdir(folder).catch(() => []);
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
};

test('an article is published at its time, as it was saved last, and not before', async () => {
  const { id } = await makeArticle(cms, { _status: 'draft' });
  const path = `/api/articles/${id}`;
  const at = soon();
  expect((await save(`${path}?draft=true`, { publishAt: at })).status).toBe(200);
  expect((await save(`${path}?draft=true`, { headline: '마지막 제목' })).status).toBe(200);
  expect(await moments(id)).toMatchObject([{ action: 'publish', at, by: editor.id }]);
  while (Date.now() < Date.parse(at)) {
    const status = await statusOf(path);
    if (Date.now() < Date.parse(at)) expect(status).toBe(404);
  }
  await expect.poll(() => statusOf(path), patience).toBe(200);
  const stored = await cms.payload.findByID({ collection: 'articles', id, depth: 0, draft: true });
  expect(stored).toMatchObject({ _status: 'published', headline: '마지막 제목', publishAt: null });
  expect(stored.updatedBy).toBe(editor.id);
  await expect.poll(() => kindsOf(id), patience).toEqual(['published']);
  expect(await moments(id)).toEqual([]);
});

test('what is published is taken away at its time, also when what is being written is not valid', async () => {
  const { id } = await makeArticle(cms, { unpublishAt: soon(5_000) });
  const path = `/api/articles/${id}`;
  expect(await statusOf(path)).toBe(200);
  await cms.payload.update({
    collection: 'articles',
    id,
    draft: true,
    data: { section: null, headline: '쓰는 중' },
  });
  await expect.poll(() => statusOf(path), patience).toBe(404);
  await expect.poll(() => kindsOf(id), patience).toEqual(['published', 'unpublished']);
  const latest = await cms.payload.findByID({ collection: 'articles', id, depth: 0, draft: true });
  expect(latest).toMatchObject({ headline: '쓰는 중', unpublishAt: null });
});

test('issues and announcements too: published, and freed of their embargo, at their time', async () => {
  const number = 900 + Math.floor(Math.random() * 90);
  const issue = await cms.payload.create({
    collection: 'issues',
    draft: true,
    data: { number, title: unique('호'), publishAt: soon() },
  });
  const organisation = await cms.payload.create({
    collection: 'organisations',
    data: { name: unique('단체'), kind: 'label' },
    locale: 'ko',
  });
  const announcement = await cms.payload.create({
    collection: 'partnerships',
    data: {
      language: 'ko',
      partners: [{ organisation: organisation.id }],
      headline: unique('제휴'),
      _status: 'published',
      embargoUntil: soon(),
    },
  });
  const paths = [`/api/issues/${issue.id}`, `/api/partnerships/${announcement.id}`];
  for (const path of paths) expect(await statusOf(path)).toBe(404);
  for (const path of paths) await expect.poll(() => statusOf(path), patience).toBe(200);
  await expect.poll(() => kindsOf(String(issue.id)), patience).toEqual(['published']);
  await expect.poll(() => kindsOf(String(announcement.id)), patience).toEqual(['published']);
});

test('the end of an embargo tells the site of the page and every list, and lets the picture go', async () => {
  const picture = await makePicture(cms);
  const embargoUntil = soon();
  const { id, firstPublishedAt } = await makeArticle(cms, {
    embargoUntil,
    hero: { type: 'image', image: picture.id },
  });
  expect(firstPublishedAt).toBe(embargoUntil);
  expect(await statusOf(`/api/media/${picture.id}`)).toBe(404);
  expect(await kindsOf(id)).toEqual([]);
  await expect.poll(() => kindsOf(id), patience).toEqual(['published']);
  const [event] = await eventsOf(id);
  expect(event?.paths).toHaveLength(1);
  expect(event?.keys).toContain('list:articles:ko');
  expect(await statusOf(`/api/articles/${id}`)).toBe(200);
  expect(await statusOf(`/api/media/${picture.id}`)).toBe(200);
  const { totalDocs } = await cms.payload.countVersions({
    collection: 'articles',
    where: { parent: { equals: id } },
  });
  expect(totalDocs).toBe(1);
});

test('what can not be published stays as it is, says why, and its editor gets a mail', async () => {
  const { id } = await makeArticle(cms, { _status: 'draft' });
  const path = `/api/articles/${id}`;
  await save(`${path}?draft=true`, { publishAt: soon(), kind: 'feature' });
  await expect
    .poll(async () => String((await moments(id))[0]?.problem), patience)
    .toContain('바이라인');
  expect(await statusOf(path)).toBe(404);
  const { email } = await cms.payload.findByID({ collection: 'users', id: editor.id });
  const told = async () => (await mails()).filter((mail) => mail.includes(`To: ${email}`)).length;
  await expect.poll(told, patience).toBe(1);
  // Mended: it waits for a word of its editor, who publishes it by hand or gives a new time.
  await save(`${path}?draft=true`, { kind: 'news' });
  expect(await moments(id)).toHaveLength(1);
  expect((await save(path, { _status: 'published' })).status).toBe(200);
  expect(await moments(id)).toEqual([]);
  expect(await statusOf(path)).toBe(200);
});

test('times that nobody can mean are refused with a sentence', async () => {
  const { id } = await makeArticle(cms, { _status: 'draft' });
  const path = `/api/articles/${id}?draft=true`;
  const past = await save(path, { publishAt: soon(-60_000) });
  expect([past.status, await past.text()]).toEqual([400, expect.stringContaining('지난 시각')]);
  const before = await save(path, { publishAt: far(), unpublishAt: soon(60_000) });
  expect([before.status, await before.text()]).toEqual([400, expect.stringContaining('뒤여야')]);
  await save(path, { publishAt: far() });
  const early = await save(`/api/articles/${id}`, { _status: 'published' });
  expect([early.status, await early.text()]).toEqual([400, expect.stringContaining('예약')]);
  expect(await statusOf(`/api/articles/${id}`)).toBe(404);
});

test('a writer sets no time, and does not change what is scheduled', async () => {
  const writer = await cms.login('writer');
  const { id } = await makeArticle(cms, { _status: 'draft' });
  const path = `/api/articles/${id}?draft=true`;
  expect((await save(path, { publishAt: far() }, writer)).status).toBe(200);
  expect(await moments(id)).toEqual([]);
  await save(path, { publishAt: far() });
  const refused = await save(path, { headline: '몰래' }, writer);
  expect([refused.status, await refused.text()]).toEqual([409, expect.stringContaining('예약')]);
  await save(path, { publishAt: null });
  expect(await moments(id)).toEqual([]);
  expect((await save(path, { headline: '다시' }, writer)).status).toBe(200);
});

test('in the trash nothing happens any more', async () => {
  const { id } = await makeArticle(cms, { _status: 'draft' });
  const path = `/api/articles/${id}`;
  await save(`${path}?draft=true`, { publishAt: far() });
  expect(await moments(id)).toHaveLength(1);
  await save(path, { deletedAt: new Date().toISOString() });
  expect(await moments(id)).toEqual([]);
});

test('an old version brings no old time back', async () => {
  const { id } = await makeArticle(cms, { _status: 'draft' });
  const path = `/api/articles/${id}`;
  await save(`${path}?draft=true`, { publishAt: soon() });
  await expect.poll(() => statusOf(path), patience).toBe(200);
  const { docs } = await cms.payload.findVersions({
    collection: 'articles',
    where: { and: [{ parent: { equals: id } }, { 'version.publishAt': { exists: true } }] },
  });
  const restored = await cms.fetch(`/api/articles/versions/${docs[0]?.id}?draft=true`, {
    method: 'POST',
    headers: editor,
  });
  expect(restored.status).toBe(200);
  expect(await moments(id)).toEqual([]);
});

test('strangers do not learn what is scheduled', async () => {
  const { id } = await makeArticle(cms, { unpublishAt: far() });
  const answer = await cms.fetch(`/api/articles/${id}?depth=2`);
  expect(await answer.text()).not.toContain('unpublish');
  expect(await statusOf('/api/schedule')).toBe(403);
  expect(await statusOf('/api/articles?where[unpublishAt][exists]=true')).toBe(400);
});
