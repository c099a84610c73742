import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { isMongodb, startCms, type Cms } from '../harness.ts';

let cms: Cms;
let editor: Record<string, string>;
beforeAll(async () => {
  cms = await startCms();
  editor = { authorization: (await cms.login('editor')).authorization };
});
afterAll(() => cms.stop());

const sentence = async (response: Response) => {
  const { errors, message } = (await response.json()) as {
    errors?: { message: string }[];
    message?: string;
  };
  return errors?.[0]?.message ?? message ?? '';
};

/** Its status, and that it says why in a sentence which tells nothing of the inside. */
async function refused(response: Response): Promise<number> {
  const text = await sentence(response);
  expect(text).not.toBe('');
  expect(text).not.toMatch(/Something went wrong|\bat .+\.js|SQL|Mongo|Cast to/i);
  return response.status;
}

test('what keeps no versions has none: nothing to read, nothing to restore', async () => {
  const { config } = cms.payload;
  const without = [
    ...config.collections.flatMap(({ slug, versions }) => (versions ? [] : [slug])),
    ...config.globals.flatMap(({ slug, versions }) => (versions ? [] : [`globals/${slug}`])),
  ];
  expect(without).toEqual(expect.arrayContaining(['users', 'payload-preferences']));
  for (const path of without) {
    for (const [method, rest] of [
      ['GET', ''],
      ['GET', '/1'],
      ['POST', '/1'],
    ] as const) {
      const response = await cms.fetch(`/api/${path}/versions${rest}`, { method, headers: editor });
      expect([path, await refused(response)]).toEqual([path, 404]);
    }
  }
});

test('a preference is not deleted by its name, and no condition asks for all of a list', async () => {
  const asked = { method: 'DELETE', headers: editor };
  expect(await refused(await cms.fetch('/api/payload-preferences/nav', asked))).toBe(405);
  const all = '/api/articles?where[tags][all]=a,b';
  expect(await refused(await cms.fetch(all, { headers: editor }))).toBe(400);
});

describe('a malformed address is refused with a sentence', () => {
  test.each([
    ['an id that is none', '/api/articles/abc', 404],
    ['a version that is none', '/api/articles/versions/abc', 403],
    ['a NUL', '/api/articles/%00', 400],
    ['a NUL in a collection’s name', '/api/%00', 400],
    ['broken UTF-8', '/api/articles/%E0%A4%A', 400],
    ['a name that every object has', '/api/__proto__', 404],
    ['another such name', '/api/constructor', 404],
    ['such a name further on', '/api/articles/__proto__/versions', 404],
    ['a global that is none', '/api/globals/toString', 404],
    ['a name that is too long', `/api/articles/${'a'.repeat(400)}`, 404],
    ['an address that is too long', `/api/articles?x=${'a'.repeat(9_000)}`, 414],
  ])('%s', async (_, path, status) => {
    expect(await refused(await cms.fetch(path))).toBe(status);
  });
});

test.each(['none.jpg', '..%2f..%2f.env', '%2fetc%2fpasswd', 'a%00.jpg'])(
  'there is no file %s, and nothing else is handed out for it',
  async (name) => {
    const response = await cms.fetch(`/api/media/file/${name}`, { headers: editor });
    expect([400, 403, 404]).toContain(await refused(response));
  },
);

describe('a malformed query is refused with a sentence', () => {
  test.each([
    'where=x',
    'where=[]',
    'where[headline]=x',
    'where[publishedAt][equals]=yesterday-ish',
    'where[firstPublishedAt][greater_than]=never',
    'where[id][in][a]=b',
    'where[headline][equals][a]=b',
    'where[headline][near]=1,2,3',
    'where[headline][resembles]=x',
    'where[and]=x',
    'where[and][0]=x',
    'where[nothing][equals]=x',
    'where[bylines.person][not_in]=null',
    'where[deletedAt][contains]=-1',
    'where[updatedAt][like]=2026',
    'where[section][greater_than]=0',
    'data[headline]=x',
    'data=true',
    'sort=',
    'sort=-',
    'sort=slug,,id',
    'limit=1e309',
    'limit=ten',
    'limit=1&limit=2',
    'page=99999999999999',
    'page=0',
    'depth=-1',
    'sort[a]=b',
    'select=x',
    'populate=x',
    `where[or][0][or][0][or][0][or][0][or][0][or][0][or][0][slug][equals]=deep`,
    Array.from({ length: 61 }, (_, at) => `where[or][${at}][slug][equals]=${at}`).join('&'),
    Array.from({ length: 260 }, (_, at) => `x${at}=1`).join('&'),
  ])('%s', async (query) => {
    for (const path of ['/api/articles', '/api/articles/count']) {
      const asked = query.startsWith('where[publishedAt]')
        ? query.replace('publishedAt', 'updatedAt')
        : query;
      const response = await cms.fetch(`${path}?${asked}`);
      // A count takes no page and no order.
      if (path.endsWith('count') && response.status === 200) continue;
      expect(await refused(response)).toBe(400);
    }
  });
});

test.each([
  '/api/articles/versions?where[updatedAt][less_than]=x',
  '/api/sections/versions?where[and][0][createdAt][equals]=x',
  '/api/globals/home/versions?where[updatedAt][less_than]=x',
  '/api/articles/1?data[headline]=x',
  '/api/globals/home?data=x',
])('so is %s', async (path) => {
  expect(await refused(await cms.fetch(path, { headers: editor }))).toBe(400);
});

test('ids are asked for in a list, and by ids where the database has some of its own', async () => {
  const ask = async (query: string) =>
    (await cms.fetch(`/api/issues?where[id]${query}`, { headers: editor })).status;
  const id = isMongodb ? '0123456789abcdef01234567' : '1';
  expect(await ask(`[in]=${id}`)).toBe(400);
  expect(await ask(`[not_in][]=${id}`)).toBe(200);
  expect(await ask(`[in]=${id},${id}`)).toBe(200);
  expect(await ask('[not_in][]=x')).toBe(isMongodb ? 400 : 200);
});

test.each(['embargoUntil', 'freeCovers'])(
  '%s is asked for in a list, or refused',
  async (field) => {
    const value = field === 'freeCovers' ? 'true' : '2026-01-01';
    for (const operator of ['in', 'not_in'])
      for (const rest of ['', '&draft=true']) {
        const ask = (list: string) =>
          cms.fetch(`/api/issues?where[${field}][${operator}]${list}=${value}${rest}`, {
            headers: editor,
          });
        expect(await refused(await ask(''))).toBe(400);
        expect((await ask('[]')).status).toBe(200);
      }
  },
);

describe('a malformed body is refused with a sentence', () => {
  const json = { 'content-type': 'application/json' };
  test.each([
    ['null', json, 'null', 400],
    ['a list', json, '[]', 400],
    ['half a document', json, '{"headline":', 400],
    ['nothing', json, '', 400],
    ['words', { 'content-type': 'text/plain' }, 'headline=x', 415],
    ['XML', { 'content-type': 'application/xml' }, '<a/>', 415],
    ['a form without a boundary', { 'content-type': 'multipart/form-data' }, 'x', 400],
    [
      'half a form',
      { 'content-type': 'multipart/form-data; boundary=x' },
      '--x\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\nabc',
      400,
    ],
    [
      'a form whose document is no JSON',
      { 'content-type': 'multipart/form-data; boundary=x' },
      '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{"alt":\r\n--x--\r\n',
      400,
    ],
  ])('%s', async (_, headers, body, status) => {
    const response = await cms.fetch('/api/media', {
      method: 'POST',
      headers: { ...headers, ...editor },
      body,
    });
    expect(await refused(response)).toBe(status);
  });

  const reference = { filename: 'a.pdf', mimeType: 'application/pdf', size: 5 };
  test.each([
    ['has no document', {}],
    ['has nothing for a document', { _payload: 'null' }],
    ['has words for a document', { _payload: '"headline"' }],
    ['has a list for a document', { _payload: '[]' }],
    ['has words for a file', { _payload: '{}', file: 'a.jpg' }],
    ['has nothing for a file', { _payload: '{}', file: 'null' }],
    ['has a list for a file', { _payload: '{}', file: '[]' }],
    ['says that its file is here already', { _payload: '{}', file: JSON.stringify(reference) }],
    [
      'says where its file is',
      { _payload: '{}', file: JSON.stringify({ ...reference, clientUploadContext: {} }) },
    ],
  ])('a form that %s', async (_, fields) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    const send = (path: string, headers: Record<string, string>) =>
      cms.fetch(path, { method: 'POST', headers, body });
    for (const path of ['/api/media', '/api/issue-pdfs', '/api/articles']) {
      expect(await refused(await send(path, editor)), path).toBe(400);
      const stranger = await send(path, { authorization: 'JWT x' });
      expect([400, 403], path).toContain(await refused(stranger));
    }
  });

  test('a login without anything in it', async () => {
    for (const body of ['', '{}', '{"email":{"$gt":""},"password":{"$gt":""}}', '{"email":1}']) {
      const response = await cms.fetch('/api/users/login', { method: 'POST', headers: json, body });
      expect(await refused(response)).toBe(400);
    }
  });

  test('a long query may come in a body, and is held to the same rules', async () => {
    const ask = (body: string) =>
      cms.fetch('/api/articles', {
        method: 'POST',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'x-payload-http-method-override': 'GET',
        },
        body,
      });
    expect((await ask('limit=1')).status).toBe(200);
    expect(await refused(await ask('where=x'))).toBe(400);
  });
});

test('what is refused is one line in the log, without a stack and without what was asked', async () => {
  const lines: unknown[] = [];
  const { logger } = cms.payload;
  const warn = logger.warn.bind(logger);
  const error = logger.error.bind(logger);
  Object.assign(logger, {
    warn: (line: unknown) => lines.push(line),
    error: (line: unknown) => lines.push(line),
  });
  try {
    await cms.fetch('/api/users?where[password][equals]=hunter2');
    await cms.fetch('/api/articles?where=hunter2');
  } finally {
    Object.assign(logger, { warn, error });
  }
  expect(lines).toEqual([
    { status: 403, method: 'GET', path: '/api/users', msg: 'refused' },
    { status: 400, method: 'GET', path: '/api/articles', msg: 'refused' },
  ]);
});
