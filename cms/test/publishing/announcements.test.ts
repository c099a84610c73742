import { documentKey, globalKey, listByKey, listKey, namesKey } from '@bbk/shared/keys';
import type { ContentEvent } from '@bbk/shared/events';
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { unique } from '../fixtures.ts';
import { startCms, type Cms } from '../harness.ts';
import { startReceiver } from './receiver.ts';

const secret = 'a-secret-of-the-tests-that-is-long-enough';
let cms: Cms;
let site: Awaited<ReturnType<typeof startReceiver>>;
let news: string;
let features: string;

async function events(): Promise<ContentEvent[]> {
  const { deliveriesSettled } = await import('../../src/publishing/index.ts');
  await deliveriesSettled(cms.payload);
  return site.calls.map((call) => call.event);
}

async function eventOf(collection: string): Promise<ContentEvent> {
  const found = (await events()).filter((event) => event.collection === collection);
  const [event] = found;
  if (!event || found.length > 1) throw new Error(`${found.length} events of ${collection}`);
  return event;
}

const section = async (slug: string) =>
  String((await cms.payload.create({ collection: 'sections', data: { name: slug, slug } })).id);

let number = 0;
const article = (data: Record<string, unknown> = {}, draft = false) => {
  number += 1;
  return cms.payload.create({
    collection: 'articles',
    draft,
    data: {
      language: 'ko',
      headline: `기사 ${number}`,
      slug: `기사-${number}`,
      section: news,
      kind: 'news',
      origin: 'own',
      _status: draft ? 'draft' : 'published',
      ...data,
    } as never,
  });
};

const update = (id: string, data: Record<string, unknown>, draft = false) =>
  cms.payload.update({ collection: 'articles', id, data, draft });

beforeAll(async () => {
  site = await startReceiver(secret);
  cms = await startCms({ SIGNING_SECRET: secret, SITE_URL: site.url });
  news = await section('news');
  features = await section('features');
});
afterAll(async () => {
  await cms.stop();
  await site.stop();
});
beforeEach(async () => {
  await events();
  site.calls.length = 0;
});

test('publishing names the page and every list that it joins, in a signed call', async () => {
  const { id, slug } = await article();
  const event = await eventOf('articles');
  expect(site.calls[0]).toMatchObject({ path: '/api/regenerate', problem: null });
  expect(event).toMatchObject({ kind: 'published', documentId: id });
  expect(event.paths).toEqual([`/articles/${encodeURIComponent(String(slug))}`]);
  expect(event.keys).toEqual(
    expect.arrayContaining([
      documentKey('articles', String(id)),
      listKey('articles', 'ko'),
      listByKey('articles', 'ko', 'sections', news),
    ]),
  );
});

test('a draft, and a draft on top of what is public, are nobody’s business', async () => {
  await article({}, true);
  const { id } = await article();
  await events();
  site.calls.length = 0;
  await update(String(id), { headline: '아직 초안' }, true);
  expect(await events()).toEqual([]);
});

test('saving without a change tells nothing', async () => {
  const { id, headline } = await article();
  await events();
  site.calls.length = 0;
  await update(String(id), { headline, _status: 'published' });
  expect(await events()).toEqual([]);
});

test('a changed text names the document, and no list', async () => {
  const { id } = await article();
  await events();
  site.calls.length = 0;
  await update(String(id), { headline: '고친 제목', _status: 'published' });
  expect(await eventOf('articles')).toMatchObject({
    kind: 'changed',
    keys: [documentKey('articles', String(id))],
  });
});

test('an article that is filed elsewhere names the section that it left and the one that it joined', async () => {
  const { id } = await article();
  await events();
  site.calls.length = 0;
  await update(String(id), { section: features, _status: 'published' });
  const { keys } = await eventOf('articles');
  expect(keys).toEqual(
    expect.arrayContaining([
      listByKey('articles', 'ko', 'sections', news),
      listByKey('articles', 'ko', 'sections', features),
    ]),
  );
  expect(keys).not.toContain(listKey('articles', 'ko'));
});

test('a new slug names the new address first, then the old one', async () => {
  const { id, slug } = await article();
  await events();
  site.calls.length = 0;
  await update(String(id), { slug: 'new-address', _status: 'published' });
  const event = await eventOf('articles');
  expect(event.kind).toBe('moved');
  expect(event.paths).toEqual([
    '/articles/new-address',
    `/articles/${encodeURIComponent(String(slug))}`,
  ]);
  expect(event.oldPaths).toEqual(event.paths.slice(1));
});

test('what is taken away names its page and the lists that it left', async () => {
  for (const [kind, take] of [
    ['unpublished', (id: string) => update(id, { _status: 'draft' })],
    ['deleted', (id: string) => update(id, { deletedAt: new Date().toISOString() })],
    ['deleted', (id: string) => cms.payload.delete({ collection: 'articles', id })],
  ] as const) {
    const { id } = await article();
    await events();
    site.calls.length = 0;
    await take(String(id));
    const event = await eventOf('articles');
    expect(event).toMatchObject({ kind, documentId: id });
    expect(event.paths).toHaveLength(1);
    expect(event.keys).toContain(listKey('articles', 'ko'));
  }
});

test('a new name names the document; the first in a language, the names in it too', async () => {
  const rename = async (locale: 'ko' | 'en', name: string) => {
    site.calls.length = 0;
    const data = { name };
    await cms.payload.update({ collection: 'sections', id: features, data, locale });
    return (await eventOf('sections')).keys;
  };
  const own = documentKey('sections', features);
  expect(await rename('ko', '특집')).toEqual([own]);
  expect(await rename('en', 'Features')).toEqual([own, namesKey('sections', 'en')]);
  expect(await rename('en', 'Long reads')).toEqual([own]);
});

test('who joins an organisation, or leaves it, names its list', async () => {
  const make = (collection: 'organisations' | 'people', data: object) =>
    cms.payload.create({ collection, data, locale: 'ko' });
  const { id } = await make('organisations', { name: unique('단체'), kind: 'company' });
  const person = await make('people', { name: unique('사람'), kind: 'staff' });
  const list = listByKey('people', 'ko', 'organisations', String(id));
  await events();
  for (const organisation of [id, null]) {
    site.calls.length = 0;
    await cms.payload.update({ collection: 'people', id: person.id, data: { organisation } });
    expect((await eventOf('people')).keys).toContain(list);
  }
});

test('a global names its own key', async () => {
  await cms.payload.updateGlobal({ slug: 'site', data: { name: '빌보드 코리아' } });
  expect((await eventOf('site')).keys).toEqual([globalKey('site')]);
});

test('a redirect that is written, changed or removed names the addresses that answer in another way', async () => {
  const collection = 'redirects' as const;
  const told = async () => (await eventOf('redirects')).paths;
  const forget = () => (site.calls.length = 0);
  const from = '/한글 주소';
  const data = { from, to: '/latest', kind: 'permanent' } as const;
  const { id } = await cms.payload.create({ collection, data });
  expect(await eventOf('redirects')).toMatchObject({ kind: 'changed', oldPaths: [], keys: [] });
  expect(await told()).toEqual([encodeURI(from)]);
  forget();
  await cms.payload.update({ collection, id, data: { from: '/en/other' } });
  expect(await told()).toEqual(['/en/other', encodeURI(from)]);
  forget();
  await cms.payload.update({ collection, id, data: { from: '/en/other' } });
  expect(await events()).toEqual([]);
  await cms.payload.delete({ collection, id });
  expect(await told()).toEqual(['/en/other']);
});

test('what led to an address that moves on is told of, too', async () => {
  const { id } = await article({ slug: 'first-address' });
  await update(String(id), { slug: 'second-address', _status: 'published' });
  await events();
  site.calls.length = 0;
  await update(String(id), { slug: 'third-address', _status: 'published' });
  const paths = (await events()).flatMap((event) =>
    event.collection === 'redirects' ? event.paths : [],
  );
  expect(paths.toSorted()).toEqual(['/articles/first-address', '/articles/second-address']);
});

test('events of one transaction leave after its commit, and never after a rollback', async () => {
  const create = (slug: string, req: Awaited<ReturnType<typeof createLocalReq>>) =>
    cms.payload.create({ collection: 'tags', data: { name: slug, slug }, req });
  const undone = await createLocalReq({}, cms.payload);
  await initTransaction(undone);
  await create('undone', undone);
  await killTransaction(undone);
  const done = await createLocalReq({}, cms.payload);
  await initTransaction(done);
  const one = await create('one', done);
  const two = await create('two', done);
  expect(await events()).toEqual([]);
  await commitTransaction(done);
  expect((await events()).map(({ documentId }) => documentId)).toEqual([one.id, two.id]);
});
