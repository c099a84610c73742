import { afterAll, beforeAll, expect, test } from 'vitest';

import { makeArticle } from '../fixtures.ts';
import { startCms, type Cms } from '../harness.ts';

type Answer = { errors?: { message: string; data?: { kind: string; by: string } }[] };

let cms: Cms;
let writer: { authorization: string };
let editor: { authorization: string };

beforeAll(async () => {
  cms = await startCms();
  writer = await cms.login('writer');
  editor = await cms.login('editor');
});
afterAll(() => cms.stop());

/** Saves a draft as an open form does, which says on what it was begun, and which form it is. */
const save = (
  id: string,
  headline: string,
  by: { authorization: string },
  basedOn?: string,
  form?: string,
) =>
  cms.fetch(`/api/articles/${id}?draft=true&autosave=true`, {
    method: 'PATCH',
    headers: {
      'content-type': 'application/json',
      authorization: by.authorization,
      ...(basedOn === undefined ? {} : { 'x-bbk-based-on': basedOn }),
      ...(form === undefined ? {} : { 'x-bbk-form': form }),
    },
    body: JSON.stringify({ headline }),
  });
const savedAt = async (response: Response) =>
  ((await response.json()) as { doc: { updatedAt: string } }).doc.updatedAt;
const headlineOf = async (id: string) => {
  const article = await cms.payload.findByID({
    collection: 'articles',
    id,
    draft: true,
  });
  return String(article['headline']);
};

test('a form that was opened before a colleague saved does not take their text away', async () => {
  const { id, updatedAt } = await makeArticle(cms, { _status: 'draft' });
  const first = await save(id, '동료가 고친 제목', editor, updatedAt);
  expect(first.status).toBe(200);

  const late = await save(id, '늦게 온 제목', writer, updatedAt);
  expect(late.status).toBe(409);
  const { errors } = (await late.json()) as Answer;
  expect(errors?.[0]).toMatchObject({ data: { kind: 'stale', by: 'editor' } });
  expect(errors?.[0]?.message).toContain('먼저 저장했습니다');
  expect(await headlineOf(id)).toBe('동료가 고친 제목');

  const next = await save(id, '이어서 고친 제목', writer, await savedAt(first));
  expect(next.status).toBe(200);
  expect(await headlineOf(id)).toBe('이어서 고친 제목');
});

test('a form that never got the answer to its own save goes on', async () => {
  const { id, updatedAt } = await makeArticle(cms, { _status: 'draft' });
  const form = 'form-1';
  expect((await save(id, '답을 못 받은 제목', writer, updatedAt, form)).status).toBe(200);
  expect((await save(id, '다른 창의 제목', writer, updatedAt, 'form-2')).status).toBe(409);
  expect((await save(id, '남의 이름을 댄 제목', editor, updatedAt, form)).status).toBe(409);
  const again = await save(id, '이어 쓴 제목', writer, updatedAt, form);
  expect(again.status).toBe(200);
  expect(await headlineOf(id)).toBe('이어 쓴 제목');

  expect((await save(id, '동료의 제목', editor, await savedAt(again))).status).toBe(200);
  expect((await save(id, '늦게 온 제목', writer, updatedAt, form)).status).toBe(409);
});

test('of two forms that save at the same moment one is told', async () => {
  const { id, updatedAt } = await makeArticle(cms, { _status: 'draft' });
  const both = await Promise.all([
    save(id, '하나', writer, updatedAt),
    save(id, '둘', editor, updatedAt),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
});

test('a program that names no revision saves as it did', async () => {
  const { id } = await makeArticle(cms, { _status: 'draft' });
  expect((await save(id, '프로그램이 쓴 제목', editor)).status).toBe(200);
});
