import { expect, test } from '@playwright/test';

import { adminToken, asAdmin, asStranger, find } from '../support/cms.ts';
import { cmsUrl, siteUrl } from '../support/environment.ts';

/** What a stranger gets over real HTTP: each of these was open by default (docs: the known traps). */

type Query = Record<string, string>;

interface Made {
  doc: { id: string };
}

let token: string;
let draft: string;
let trashed: string;
const stamp = Date.now().toString(36);

const article = (name: string) => ({
  language: 'ko',
  headline: `비밀 ${name} ${stamp}`,
  slug: `secret-${name}-${stamp}`,
  kind: 'news',
});

test.beforeAll(async () => {
  token = await adminToken();
  const options = { query: { draft: 'true' } };
  const make = (name: string) =>
    asAdmin<Made>(token, 'POST', 'articles', { ...options, body: article(name) });
  draft = (await make('draft')).doc.id;
  trashed = (await make('trash')).doc.id;
  const body = { deletedAt: new Date().toISOString() };
  await asAdmin(token, 'PATCH', `articles/${trashed}`, { ...options, body });
});

test.afterAll(async () => {
  for (const id of [draft, trashed]) {
    await asAdmin(token, 'DELETE', `articles/${id}`, { query: { trash: 'true' } });
  }
});

const slugs = async (query: Query) =>
  (await find('articles', { limit: '100', ...query })).map((document) => document.slug);

test('a draft is not in a list, not even when asked for drafts', async () => {
  const asked: Query[] = [{}, { draft: 'true' }, { draft: 'true', trash: 'true' }];
  for (const query of asked) {
    const found = await slugs({ 'where[slug][contains]': stamp, ...query });
    expect(found).toEqual([]);
  }
});

test('a draft or a trashed document is not found by its id', async () => {
  const asked: Query[] = [{}, { draft: 'true' }, { trash: 'true' }, { depth: '2', draft: 'true' }];
  for (const id of [draft, trashed]) {
    for (const query of asked) {
      const response = await asStranger(`articles/${id}`, query);
      expect([403, 404], JSON.stringify(query)).toContain(response.status);
    }
  }
});

test('a count knows only what is public', async () => {
  const query = { 'where[slug][contains]': stamp, draft: 'true', trash: 'true' };
  const response = await asStranger('articles/count', query);
  expect(((await response.json()) as { totalDocs: number }).totalDocs).toBe(0);
});

test('an unpublished edit of a public document stays unseen', async () => {
  const [document] = await find('articles', { 'where[kind][equals]': 'news', limit: '1' });
  if (!document) throw new Error('the first edition has no news');
  const headline = `아직 아무도 모르는 제목 ${stamp}`;
  const options = { query: { draft: 'true' }, body: { headline } };
  await asAdmin(token, 'PATCH', `articles/${document.id}`, options);
  try {
    for (const path of [`articles/${document.id}`, 'articles']) {
      const response = await asStranger(path, { draft: 'true', depth: '2', limit: '100' });
      expect(await response.text()).not.toContain(stamp);
    }
  } finally {
    // Publishing the old headline again leaves no draft behind.
    const body = { headline: document.headline, _status: 'published' };
    await asAdmin(token, 'PATCH', `articles/${document.id}`, { body });
  }
});

test('versions are for the newsroom', async () => {
  const [document] = await find('articles', { limit: '1' });
  for (const path of ['articles/versions', `articles/${document?.id ?? ''}/versions`]) {
    expect([401, 403, 404], path).toContain((await asStranger(path)).status);
  }
  for (const collection of ['issues', 'partnerships']) {
    expect([401, 403], collection).toContain((await asStranger(`${collection}/versions`)).status);
  }
});

test('users, redirects’ makers and locked documents are nobody’s business', async () => {
  for (const path of [
    'users',
    'payload-locked-documents',
    'payload-preferences',
    'payload-migrations',
    'payload-jobs',
    'issue-pdfs',
  ]) {
    const response = await asStranger(path);
    expect([401, 403, 404, 501], path).toContain(response.status);
  }
});

test('hidden fields are no oracle', async () => {
  const asked: Query[] = [
    { 'where[createdBy.email][like]': 'admin' },
    { 'where[createdBy.hash][like]': 'a' },
    { 'where[updatedBy.salt][exists]': 'true' },
    { 'where[bylines.person.email][like]': '@' },
    { sort: 'createdBy.email' },
  ];
  for (const query of asked) {
    const response = await asStranger('articles', query);
    expect([400, 401, 403], JSON.stringify(query)).toContain(response.status);
  }
});

test('the first user can not be registered twice', async () => {
  const response = await asStranger(
    'users/first-register',
    {},
    {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'evil@example.com', password: 'a-long-password-indeed' }),
    },
  );
  expect(response.status).toBe(403);
});

test('strangers write nothing', async () => {
  const [document] = await find('articles', { limit: '1' });
  const init = (method: string) => ({
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...article('evil'), _status: 'published' }),
  });
  expect([401, 403]).toContain((await asStranger('articles', {}, init('POST'))).status);
  for (const method of ['PATCH', 'DELETE']) {
    const response = await asStranger(`articles/${document?.id ?? ''}`, {}, init(method));
    expect([401, 403], method).toContain(response.status);
  }
  for (const global of ['home', 'navigation', 'site']) {
    expect([401, 403]).toContain((await asStranger(`globals/${global}`, {}, init('POST'))).status);
  }
});

test('jobs are not run by strangers', async () => {
  for (const path of ['payload-jobs/run', 'payload-jobs/handle-schedules']) {
    expect([401, 403, 404], path).toContain((await asStranger(path)).status);
  }
});

test('a link that nobody was given is unknown, however it is written', async () => {
  const tokens = ['abc', 'constructor', '__proto__', 'toString', 'a%00b', '%01', 'a'.repeat(3_000)];
  const statusesAt = (path: string) =>
    Promise.all(
      tokens.map(async (written) => (await fetch(`${siteUrl}/${path}/${written}`)).status),
    );
  for (const path of ['press', 'approval', 'en/press', 'en/approval'])
    expect(await statusesAt(path), path).toEqual(tokens.map(() => 404));
  expect(await statusesAt('preview')).toEqual(tokens.map(() => 403));
});

test('there is no GraphQL', async () => {
  const response = await asStranger(
    'graphql',
    {},
    {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ Users { docs { email } } }' }),
    },
  );
  expect([404, 405]).toContain(response.status);
});

test('a cookie from another origin is no login', async () => {
  const headers = (origin: string) => ({
    cookie: `payload-token=${token}`,
    origin,
    'content-type': 'application/json',
  });
  const write = (origin: string) =>
    fetch(`${cmsUrl}/api/articles/${draft}?draft=true`, {
      method: 'PATCH',
      headers: headers(origin),
      body: JSON.stringify({ headline: `다른 곳에서 ${stamp}` }),
    });
  expect([401, 403]).toContain((await write('https://evil.example')).status);
  expect((await write(cmsUrl)).status).toBe(200);
});
