import type { Endpoint, Where } from 'payload';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import {
  block,
  body,
  makeArticle,
  makePerson,
  makePicture,
  makeSection,
  unique,
} from '../fixtures.ts';
import { startCms, type Cms } from '../harness.ts';

let cms: Cms;
const hidden = '아직-비밀인-제목';
/** The hidden documents, what names them, and what they name. */
const ids: Record<string, string> = {};

const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString();
const create = async (collection: string, data: object) =>
  String((await cms.payload.create({ collection, data: data, locale: 'ko' })).id);

beforeAll(async () => {
  cms = await startCms();
  const person = (await makePerson(cms)).id;
  const artist = await create('artists', { name: unique('가수'), kind: 'solo' });
  const section = (await makeSection(cms)).id;
  const organisation = await create('organisations', { name: unique('단체'), kind: 'label' });
  const picture = (await makePicture(cms, { caption: hidden })).id;
  const issue = await create('issues', {
    number: 7,
    title: hidden,
    _status: 'published',
    embargoUntil: tomorrow(),
  });
  const article = await makeArticle(cms, {
    headline: hidden,
    section,
    embargoUntil: tomorrow(),
    bylines: [{ person, role: 'text' }],
    artists: [artist],
    hero: { type: 'image', image: picture },
    print: { issue },
  });
  const partnership = await create('partnerships', {
    language: 'ko',
    headline: hidden,
    partners: [{ organisation }],
    embargoUntil: tomorrow(),
    _status: 'published',
  });
  const names = await makeArticle(cms, {
    related: [article.id],
    print: { issue },
    body: body('본문', block('relatedArticle', { article: article.id })),
  });
  // The front page takes only what is public; an embargo can come after that.
  const lead = await makeArticle(cms, { headline: hidden });
  await cms.payload.updateGlobal({ slug: 'home', data: { ko: { lead: lead.id } } });
  await cms.payload.update({
    collection: 'articles',
    id: lead.id,
    data: { embargoUntil: tomorrow() },
  });
  Object.assign(ids, { article: article.id, issue, partnership, names: names.id });
  Object.assign(ids, { person, artist, organisation, picture, section });
});
afterAll(() => cms.stop());

const ask = async (path: string) => {
  const response = await cms.fetch(path);
  return { status: response.status, text: await response.text() };
};
const total = async (path: string) =>
  (JSON.parse((await ask(path)).text) as { totalDocs?: number }).totalDocs;

describe('until its embargo ends, a published document is', () => {
  test.each(['article', 'issue', 'partnership'])('not found: %s', async (kind) => {
    for (const query of ['', '?draft=true', '?trash=true', '?depth=2', '?locale=all']) {
      expect((await ask(`/api/${kind}s/${ids[kind]}${query}`)).status).toBe(404);
    }
  });

  test.each(['articles', 'issues', 'partnerships'])('in no list and no count: %s', async (kind) => {
    for (const query of ['', 'draft=true', 'where[_status][equals]=published', 'sort=-updatedAt']) {
      expect((await ask(`/api/${kind}?${query}&limit=100`)).text).not.toContain(hidden);
    }
    const where = kind === 'issues' ? 'where[number][equals]=7' : 'where[slug][like]=비밀';
    for (const path of [`/api/${kind}?${where}`, `/api/${kind}/count?${where}`]) {
      expect(await total(path)).toBe(0);
    }
  });

  test('not shown by anything that names it, or that it names', async () => {
    for (const path of [
      `/api/articles/${ids['names']}?depth=2`,
      `/api/people/${ids['person']}?depth=2`,
      `/api/artists/${ids['artist']}?depth=2`,
      `/api/organisations/${ids['organisation']}?depth=2`,
      `/api/sections/${ids['section']}?depth=2`,
      '/api/globals/home?depth=2',
    ]) {
      const { status, text } = await ask(path);
      expect(status, path).toBe(200);
      expect(text, path).not.toContain(hidden);
    }
  });

  test('in no list of what somebody made, nor in how many there are', async () => {
    for (const [path, join] of [
      [`/api/people/${ids['person']}`, 'bylines'],
      [`/api/artists/${ids['artist']}`, 'articles'],
      [`/api/organisations/${ids['organisation']}`, 'partnerships'],
    ] as const) {
      const { text } = await ask(`${path}?depth=0&joins[${join}][count]=true`);
      const joined = (JSON.parse(text) as Record<string, unknown>)[join];
      expect(joined, path).toMatchObject({ docs: [], totalDocs: 0 });
    }
  });

  test('not to be guessed through what names it', async () => {
    // What is public is found so: it is not that nothing is.
    const open = await makeArticle(cms, { headline: '열린-제목' });
    const naming = await makeArticle(cms, { related: [open.id] });
    const found = await ask(encodeURI('/api/articles?where[related.headline][like]=열린&depth=0'));
    expect(JSON.parse(found.text)).toMatchObject({ totalDocs: 1, docs: [{ id: naming.id }] });
    for (const path of [
      `/api/articles?where[related.headline][like]=비밀`,
      `/api/articles?where[related.headline][equals]=${hidden}`,
      `/api/articles?where[print.issue.title][like]=비밀`,
      `/api/people?where[bylines.headline][like]=비밀`,
      `/api/artists?where[articles.headline][like]=비밀`,
    ]) {
      const { status, text } = await ask(encodeURI(path));
      if (status !== 200) expect(status, path).toBe(400);
      else expect(JSON.parse(text), path).toMatchObject({ totalDocs: 0 });
    }
  });

  test('not to be guessed by the order that it gives to what names it', async () => {
    for (const path of [
      '/api/articles?sort=related.headline',
      '/api/articles?sort=print.issue.title',
    ])
      expect((await ask(path)).status, path).toBe(400);
  });

  test('not betrayed by its pictures', async () => {
    expect((await ask(`/api/media/${ids['picture']}`)).status).toBe(404);
    expect((await ask('/api/media?limit=100')).text).not.toContain(hidden);
  });

  test('no known address, also when it moves or goes', async () => {
    const { id, slug } = await makeArticle(cms, { embargoUntil: tomorrow() });
    await cms.payload.update({ collection: 'articles', id, data: { slug: unique('moved') } });
    await cms.payload.delete({ collection: 'articles', id });
    const from = encodeURIComponent(`/articles/${slug}`);
    expect(await total(`/api/redirects?where[from][equals]=${from}`)).toBe(0);
    const where: Where = { or: [{ from: { like: String(slug) } }, { to: { like: 'moved' } }] };
    expect((await cms.payload.count({ collection: 'redirects', where })).totalDocs).toBe(0);
  });
});

/** What a collection's `:id` is of what is hidden. */
const idIn: Record<string, string> = {
  articles: 'article',
  issues: 'issue',
  partnerships: 'partnership',
  media: 'picture',
};

/** What stands for a name in a path; an endpoint with another one has to be thought of before it can be tried. */
const meanings = (collection: string | null): Record<string, string[]> => ({
  id: collection === null ? Object.keys(idIn) : [ids[idIn[collection] ?? ''] ?? 'nothing'],
  subject: ['articles', 'issues', 'partnerships'],
  collection: ['articles', 'issues', 'partnerships'],
  token: ['nothing.9999999999.x'],
  ...Object.fromEntries(
    ['invitation', 'link', 'comment', 'session', 'key'].map((name) => [name, ['nothing']]),
  ),
  size: ['screen'],
  file: ['all.pdf'],
  filename: ['stage.jpg'],
});

type Given = Pick<Endpoint, 'method' | 'path'>;
const filledOut = (path: string, collection: string | null): string[] =>
  [...path.matchAll(/:(\w+)\??/g)].reduce<string[]>(
    (paths, [whole, name = '']) => {
      const values = meanings(collection)[name];
      if (!values) throw new Error(`${path}: say what “:${name}” can stand for`);
      const own = values.map((value) =>
        name === 'id' ? (ids[idIn[value] ?? ''] ?? value) : value,
      );
      return paths.flatMap((each) => own.map((value) => each.replace(whole, value)));
    },
    [path],
  );

/** Every address of the API with every method that it takes, as the configuration says: also what is added to it. */
function everyEndpoint() {
  const { collections, endpoints, globals } = cms.config;
  const of = (base: string, collection: string | null, given: readonly Given[] | false) =>
    (given === false ? [] : given).flatMap(({ method, path }) =>
      filledOut(path, collection).map((filled) => ({
        method: method.toUpperCase(),
        path: `/api${base}${filled === '/' ? '' : filled}`,
      })),
    );
  return [
    ...collections.flatMap(({ slug, endpoints: own }) => of(`/${slug}`, slug, own)),
    ...globals.flatMap(({ slug, endpoints: own }) => of(`/globals/${slug}`, slug, own)),
    ...of('', null, endpoints),
  ];
}

test('until its embargo ends, a stranger learns of a document by no endpoint at all', async () => {
  const strongest = 'depth=3&draft=true&locale=all&trash=true&limit=100&format=plain&text=all';
  const told: string[] = [];
  for (const { method, path } of everyEndpoint()) {
    const init =
      method === 'GET' ? {} : { body: '{}', headers: { 'content-type': 'application/json' } };
    const response = await cms.fetch(`${path}?${strongest}`, { method, ...init });
    const text = await response.text();
    if (text.includes(hidden)) {
      told.push(`${response.status} ${method} ${path}`);
    }
  }
  expect(told).toEqual([]);
});
