import { afterAll, beforeAll, expect, test } from 'vitest';

import { makeArticle, unique } from '../fixtures.ts';
import { startCms, type Cms } from '../harness.ts';

type Found = { docs: { id: string; name?: string; headline?: string }[] };

let cms: Cms;
let authorization = '';

beforeAll(async () => {
  cms = await startCms();
  ({ authorization } = await cms.login('editor'));
});
afterAll(() => cms.stop());

async function list(collection: string, query: Record<string, string>): Promise<Found['docs']> {
  const search = new URLSearchParams({ depth: '0', locale: 'ko', limit: '50', ...query });
  const response = await cms.fetch(`/api/${collection}?${search.toString()}`, {
    headers: { authorization },
  });
  expect(response.status).toBe(200);
  return ((await response.json()) as Found).docs;
}

const search = async (words: string) => {
  const found = await list('articles', { 'where[headline][like]': words, draft: 'true' });
  return found.map(({ id }) => id);
};

test('a piece of a Korean headline finds it, in letters of macOS or before its last syllable is whole', async () => {
  const { id } = await makeArticle(cms, { headline: '새벽까치의 연습실', _status: 'draft' });
  await makeArticle(cms, { headline: '한낮의 무대', _status: 'draft' });
  for (const words of ['벽까치', '연습', '연습실'.normalize('NFD'), '까치 연습', '새벽까ㅊ']) {
    expect(await search(words), words).toEqual([id]);
  }
  expect(await search('벽돌')).toEqual([]);
});

test('what is pasted in letters of macOS is stored in syllables, in the text as in the headline', async () => {
  const headline = unique('각별한 밤');
  const text = '꿰뚫는 첫 박';
  const { id } = await makeArticle(cms, {
    headline: headline.normalize('NFD'),
    body: {
      root: {
        type: 'root',
        children: [
          {
            type: 'paragraph',
            children: [{ type: 'text', text: text.normalize('NFD'), version: 1 }],
            version: 1,
          },
        ],
        version: 1,
        direction: 'ltr',
        format: '',
        indent: 0,
      },
    },
    _status: 'draft',
  });
  expect(await search(headline)).toEqual([id]);
  const stored = await cms.payload.findByID({ collection: 'articles', id, draft: true });
  expect(JSON.stringify(stored['body'])).toContain(text);
});

test('names stand in the order of the Korean alphabet, however they were typed', async () => {
  const names = ['하늘빛', '나무숲'.normalize('NFD'), '까치밤', '가람들', '다온결'];
  for (const name of names) {
    await cms.payload.create({ collection: 'artists', data: { name, kind: 'solo' }, locale: 'ko' });
  }
  const found = await list('artists', { sort: 'name' });
  expect(found.map(({ name }) => name)).toEqual(['가람들', '까치밤', '나무숲', '다온결', '하늘빛']);
});

test('a password is kept as it was typed', async () => {
  const password = '아주긴비밀번호열두자리'.normalize('NFD');
  const email = 'nfd@example.com';
  await cms.payload.create({
    collection: 'users',
    data: { email, password, name: '이름', role: 'writer' },
  });
  const { user } = await cms.payload.login({ collection: 'users', data: { email, password } });
  expect(user?.email).toBe(email);
});
