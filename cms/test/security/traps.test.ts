import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { body, makeArticle, makePerson, makePicture, unique } from '../fixtures.ts';
import { startCms, type Cms } from '../harness.ts';

let cms: Cms;
type Headers = Record<string, string>;
const as: Record<string, { authorization: string; id: string }> = {};
const json = { 'content-type': 'application/json' };

beforeAll(async () => {
  cms = await startCms();
  for (const role of ['admin', 'editor', 'writer', 'contributor'] as const) {
    as[role] = await cms.login(role);
  }
});
afterAll(() => cms.stop());

const headersOf = (role: string): Headers => ({
  ...json,
  authorization: as[role]?.authorization ?? '',
});
const get = async (path: string, headers: Headers = {}) => {
  const response = await cms.fetch(path, { headers });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};
const send = async (method: string, path: string, data: object, headers: Headers = {}) =>
  cms.fetch(path, { method, headers: { ...json, ...headers }, body: JSON.stringify(data) });
const idsIn = ({ body: { docs } }: { body: Record<string, unknown> }) =>
  (docs as { id: string }[]).map(({ id }) => id);

describe('a stranger', () => {
  test('sees no unpublished article, by list, id, count, search or sort, asked for drafts or not', async () => {
    const draft = await makeArticle(cms, { _status: 'draft' });
    for (const query of [
      '',
      '?draft=true',
      '?draft=true&depth=2',
      '?where[_status][equals]=draft',
    ]) {
      expect(idsIn(await get(`/api/articles${query}`))).not.toContain(draft.id);
      expect((await get(`/api/articles/${draft.id}${query}`)).status).toBe(404);
    }
    const count = await get(`/api/articles/count?where[id][equals]=${draft.id}`);
    expect(count.body['totalDocs']).toBe(0);
  });

  test('does not see what an editor is changing in a published article', async () => {
    const { id, headline } = await makeArticle(cms);
    await cms.payload.update({
      collection: 'articles',
      id,
      draft: true,
      data: { headline: '비밀' },
    });
    expect((await get(`/api/articles/${id}`)).body['headline']).toBe(headline);
    const { body: answer } = await get(`/api/articles/${id}?draft=true`);
    expect(JSON.stringify(answer)).not.toContain('비밀');
    expect(JSON.stringify((await get('/api/articles?draft=true&limit=100')).body)).not.toContain(
      '비밀',
    );
  });

  test('reaches no draft through what names it', async () => {
    const hidden = await makeArticle(cms, { _status: 'draft', headline: '숨은 제목' });
    const shown = await makeArticle(cms, { related: [hidden.id] });
    const answer = await get(`/api/articles/${shown.id}?depth=2&draft=true`);
    expect(answer.status).toBe(200);
    expect(JSON.stringify(answer.body)).not.toContain('숨은 제목');
  });

  test('sees no trash, not even of what was published', async () => {
    const { id } = await makeArticle(cms);
    await cms.payload.update({
      collection: 'articles',
      id,
      data: { deletedAt: new Date().toISOString() },
    });
    for (const query of ['?trash=true', '?trash=true&draft=true']) {
      expect(idsIn(await get(`/api/articles${query}`))).not.toContain(id);
      expect((await get(`/api/articles/${id}${query}`)).status).toBe(404);
    }
  });

  test('sees nothing before its embargo ends, and all of it afterwards', async () => {
    const soon = new Date(Date.now() + 3_600_000).toISOString();
    const { id } = await makeArticle(cms, { embargoUntil: soon });
    expect((await get(`/api/articles/${id}`)).status).toBe(404);
    const past = new Date(Date.now() - 1_000).toISOString();
    await cms.payload.update({ collection: 'articles', id, data: { embargoUntil: past } });
    expect((await get(`/api/articles/${id}`)).status).toBe(200);
  });

  test('sees no version', async () => {
    expect((await get('/api/articles/versions')).status).toBe(403);
    expect((await get('/api/globals/home/versions')).status).toBe(403);
  });

  test('sees no e-mail address that is not shown, and can not search for it', async () => {
    const { id } = await makePerson(cms);
    expect((await get(`/api/people/${id}`)).body).not.toHaveProperty('email');
    expect((await get('/api/people?where[email][like]=secret')).status).toBe(400);
    expect((await get('/api/people?sort=-email')).status).toBe(400);
    await cms.payload.update({
      collection: 'people',
      id,
      data: { emailPublic: true },
      locale: 'ko',
    });
    expect((await get(`/api/people/${id}`)).body['email']).toBe('secret@example.com');
  });

  test('does not learn who wrote or changed a document', async () => {
    const { id } = await makeArticle(cms);
    const { body: answer } = await get(`/api/articles/${id}?depth=2`);
    expect(answer).not.toHaveProperty('createdBy');
    expect(answer).not.toHaveProperty('updatedBy');
    expect((await get('/api/articles?where[createdBy.email][like]=a')).status).toBe(400);
  });

  test('sees only pictures that something public uses', async () => {
    const { id } = await makePicture(cms);
    expect((await get(`/api/media/${id}`)).status).toBe(404);
    await makeArticle(cms, { hero: { type: 'image', image: id } });
    expect((await get(`/api/media/${id}`)).status).toBe(200);
  });

  test.each(['limit=0', 'limit=101', 'limit=-1', 'pagination=false', 'joins[bylines][limit]=0'])(
    'can not ask for everything: %s',
    async (query) => {
      expect((await get(`/api/people?${query}`)).status).toBe(400);
    },
  );

  test('can not become the first user, nor run or list jobs', async () => {
    const data = {
      email: 'x@example.com',
      password: 'long-enough-password',
      name: 'x',
      role: 'admin',
    };
    expect((await send('POST', '/api/users/first-register', data)).status).toBe(403);
    expect((await send('POST', '/api/users/verify/anything', {})).status).toBe(403);
    expect((await get('/api/payload-jobs/run')).status).toBeGreaterThanOrEqual(400);
    expect((await get('/api/payload-jobs')).status).toBeGreaterThanOrEqual(400);
  });

  test('learns where one address leads, and has no list of what was taken away', async () => {
    const from = `/articles/${unique('옛-주소')}`;
    const data = { from, kind: 'gone' } as const;
    const { id } = await cms.payload.create({ collection: 'redirects', data });
    const named = `where[from][equals]=${encodeURIComponent(from)}`;
    expect((await get(`/api/redirects?${named}`)).body['docs']).toHaveLength(1);
    for (const query of ['', '?where[from][like]=/', `?where[or][0][from][equals]=${from}`])
      expect((await get(`/api/redirects${query}`)).status, query).toBe(403);
    expect((await get('/api/redirects/count')).status).toBe(403);
    expect((await get(`/api/redirects/${id}`)).status).toBe(403);
  });

  test('finds no GraphQL, and no collection of Payload’s own', async () => {
    const query = await send('POST', '/api/graphql', { query: '{ Articles { docs { id } } }' });
    expect(query.status).toBeGreaterThanOrEqual(400);
    for (const slug of [
      'payload-preferences',
      'payload-locked-documents',
      'payload-migrations',
      'users',
      'issue-pdfs',
    ]) {
      expect((await get(`/api/${slug}`)).status, slug).toBeGreaterThanOrEqual(400);
    }
  });
});

describe('a contributor', () => {
  test('sees and changes drafts of their own, and nobody else’s', async () => {
    const made = await send(
      'POST',
      '/api/articles?draft=true',
      { headline: unique('내 글') },
      headersOf('contributor'),
    );
    const { doc } = (await made.json()) as { doc: { id: string } };
    const other = await makeArticle(cms, { _status: 'draft' });
    const mine = await send(
      'PATCH',
      `/api/articles/${doc.id}?draft=true`,
      { dek: '요약' },
      headersOf('contributor'),
    );
    expect(mine.status).toBe(200);
    const theirs = await send(
      'PATCH',
      `/api/articles/${other.id}?draft=true`,
      { dek: 'x' },
      headersOf('contributor'),
    );
    expect(theirs.status).toBe(403);
    const listed = idsIn(await get('/api/articles?draft=true&limit=100', headersOf('contributor')));
    expect(listed).toContain(doc.id);
    expect(listed).not.toContain(other.id);
  });

  test('can not change others’ drafts by a query either', async () => {
    const other = await makeArticle(cms, { _status: 'draft' });
    const path = `/api/articles?draft=true&where[id][equals]=${other.id}`;
    expect((await send('PATCH', path, { dek: 'x' }, headersOf('contributor'))).status).toBe(403);
  });

  test('can not say that somebody else made a document', async () => {
    const data = { headline: unique('글'), createdBy: as['admin']?.id };
    const made = await send('POST', '/api/articles?draft=true', data, headersOf('contributor'));
    const { doc } = (await made.json()) as { doc: { id: string } };
    const stored = await cms.payload.findByID({
      collection: 'articles',
      id: doc.id,
      depth: 0,
      draft: true,
    });
    expect(stored.createdBy).toBe(as['contributor']?.id);
  });
});

describe('a writer', () => {
  test.each([
    ['a plain PATCH', '', { headline: '바뀜' }],
    ['a status of published', '?draft=true', { _status: 'published' }],
    ['taking it away', '', { _status: 'draft' }],
    ['one language at a time', '?draft=true&publishSpecificLocale=ko', { headline: '바뀜' }],
    ['all languages', '?draft=true&publishAllLocales=true', { headline: '바뀜' }],
    ['taking all languages away', '?draft=true&unpublishAllLocales=true', {}],
  ])('does not change what is public by %s', async (_, query, data) => {
    const { id, headline } = await makeArticle(cms);
    const response = await send('PATCH', `/api/articles/${id}${query}`, data, headersOf('writer'));
    expect(response.status).toBe(403);
    expect((await get(`/api/articles/${id}`)).body['headline']).toBe(headline);
  });

  test('does not restore an old version over what is public', async () => {
    const { id } = await makeArticle(cms);
    await cms.payload.update({ collection: 'articles', id, data: { headline: '새 제목' } });
    const { docs } = await cms.payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: id } },
      sort: 'createdAt',
    });
    const path = `/api/articles/versions/${docs[0]?.id}`;
    expect((await send('POST', path, {}, headersOf('writer'))).status).toBe(403);
    expect((await get(`/api/articles/${id}`)).body['headline']).toBe('새 제목');
  });

  test('does not raise their own role, nor anybody’s', async () => {
    const id = as['writer']?.id ?? '';
    await send('PATCH', `/api/users/${id}`, { role: 'admin', name: '나' }, headersOf('writer'));
    const after = await cms.payload.findByID({ collection: 'users', id });
    expect([after.role, after.name]).toEqual(['writer', '나']);
  });

  test('sees no other user, and no version', async () => {
    expect(idsIn(await get('/api/users', headersOf('writer')))).toEqual([as['writer']?.id]);
    expect((await get('/api/articles/versions', headersOf('writer'))).status).toBe(403);
  });

  test('changes the words of a picture until something public uses it', async () => {
    const { id } = await makePicture(cms);
    const change = (alt: string) =>
      send('PATCH', `/api/media/${id}?locale=ko`, { alt }, headersOf('writer'));
    expect((await change('새 설명')).status).toBe(200);
    await makeArticle(cms, { hero: { type: 'image', image: id } });
    expect((await change('몰래 바꾼 설명')).status).toBe(403);
  });

  test('does not date a publication', async () => {
    const data = { headline: unique('글'), firstPublishedAt: '2001-01-01T00:00:00.000Z' };
    const made = await send('POST', '/api/articles?draft=true', data, headersOf('writer'));
    const { doc } = (await made.json()) as { doc: { firstPublishedAt?: unknown } };
    expect(doc.firstPublishedAt ?? null).toBeNull();
  });
});

describe('the last admin', () => {
  test('is not deleted, and keeps the role', async () => {
    const id = as['admin']?.id ?? '';
    const deleted = await cms.fetch(`/api/users/${id}`, {
      method: 'DELETE',
      headers: headersOf('admin'),
    });
    expect(deleted.status).toBe(400);
    expect(
      (await send('PATCH', `/api/users/${id}`, { role: 'editor' }, headersOf('admin'))).status,
    ).toBe(400);
    const trash = { deletedAt: new Date().toISOString() };
    expect((await send('PATCH', `/api/users/${id}`, trash, headersOf('admin'))).status).toBe(400);
  });
});

describe('rich text', () => {
  test('is refused with an address that runs, also as a draft, also past the editor', async () => {
    const link = {
      type: 'link',
      version: 3,
      fields: { linkType: 'custom', url: 'javascript:alert(1)' },
      children: [],
    };
    const data = {
      headline: unique('글'),
      body: body('글', { type: 'paragraph', children: [link] }),
    };
    const response = await send('POST', '/api/articles?draft=true', data, headersOf('writer'));
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('열 수 없는 주소');
  });
});
