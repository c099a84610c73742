import { afterAll, beforeAll, expect, test } from 'vitest';

import { isOusted, writerOf, type Seen } from '../../src/content/typing/presence/seen.ts';
import { memoryPresence } from '../../src/platform/presence/memory.ts';
import { presenceStoreOf } from '../../src/platform/presence/store.ts';
import { makeArticle } from '../fixtures.ts';
import { startCms, type Cms } from '../harness.ts';

type Who = 'writer' | 'editor' | 'contributor';
type Login = Awaited<ReturnType<Cms['login']>>;
type Other = { name: string; field: string | null; isMe: boolean };
type Presence = { others: Other[]; writer: Other | null; isOusted: boolean; newest: string };

let cms: Cms;
let people: Record<Who, Login>;
const windows = {
  writer: 'window-of-the-writer',
  editor: 'window-of-the-editor',
  contributor: 'window-of-the-contributor',
};

beforeAll(async () => {
  cms = await startCms();
  const [writer, editor, contributor] = await Promise.all([
    cms.login('writer'),
    cms.login('editor'),
    cms.login('contributor'),
  ]);
  people = { writer, editor, contributor };
});
afterAll(() => cms.stop());

const ask = (path: string, who: Login | null, method: string, body: object, headers = {}) =>
  cms.fetch(path, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(who && { authorization: who.authorization }),
      ...headers,
    },
    body: JSON.stringify(body),
  });

/** A window says that it is there. */
async function beat(id: string, who: Who, said: object = {}): Promise<Presence> {
  const path = `/api/articles/${id}/presence`;
  const response = await ask(path, people[who], 'POST', { tab: windows[who], ...said });
  expect(response.status).toBe(200);
  return (await response.json()) as Presence;
}

const save = (id: string, who: Who, headline: string) =>
  ask(
    `/api/articles/${id}?draft=true&autosave=true`,
    people[who],
    'PATCH',
    { headline },
    { 'x-bbk-tab': windows[who] },
  );

const makeDraft = async () => (await makeArticle(cms, { _status: 'draft' })).id;

test('whoever opens a document sees who else has it open, at which field, and until they leave', async () => {
  const id = await makeDraft();
  expect((await beat(id, 'writer', { field: 'headline' })).others).toEqual([]);
  expect((await beat(id, 'editor')).others).toMatchObject([
    { name: 'writer', field: 'headline', isMe: false },
  ]);
  await beat(id, 'writer', { action: 'leave' });
  expect((await beat(id, 'editor')).others).toEqual([]);
});

test('while somebody writes, the save of another window is refused with a sentence', async () => {
  const id = await makeDraft();
  await beat(id, 'writer', { typed: true });
  expect((await beat(id, 'editor', { typed: true })).writer).toMatchObject({ name: 'writer' });
  const refused = await save(id, 'editor', '곁에서 고친 제목');
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain('writer 님이 쓰고 있어 저장하지 않았습니다');
  expect((await save(id, 'writer', '쓰던 제목')).status).toBe(200);
});

test('whoever takes over writes, and the one before is told and no longer saves', async () => {
  const id = await makeDraft();
  await beat(id, 'writer', { typed: true });
  expect(await beat(id, 'editor', { action: 'takeOver' })).toMatchObject({ writer: null });
  expect(await beat(id, 'writer', { typed: true })).toMatchObject({
    writer: { name: 'editor' },
    isOusted: true,
  });
  expect((await save(id, 'writer', '늦은 제목')).status).toBe(409);
  expect((await save(id, 'editor', '이어받은 제목')).status).toBe(200);
});

test('a stranger, and who may not see the document, hear of nobody', async () => {
  const id = await makeDraft();
  const path = `/api/articles/${id}/presence`;
  const said = { tab: 'window-of-somebody' };
  expect((await ask(path, null, 'POST', said)).status).toBe(401);
  expect((await ask(path, people.contributor, 'POST', said)).status).toBe(404);
  expect((await ask(path, people.editor, 'POST', {})).status).toBe(400);
});

test('whoever may only read a document stops nobody from saving it', async () => {
  const { id } = await makeArticle(cms);
  await beat(id, 'editor', { typed: true });
  for (const said of [{ typed: true }, { action: 'takeOver' }]) {
    expect(await beat(id, 'contributor', said)).toMatchObject({ writer: { name: 'editor' } });
    expect(await beat(id, 'editor', { typed: true })).toMatchObject({
      others: [{ name: 'contributor' }],
      writer: null,
    });
  }
  expect((await save(id, 'editor', '지켜 낸 제목')).status).toBe(200);
});

test('nobody speaks for the window of somebody else, whose name they have heard', async () => {
  const id = await makeDraft();
  await beat(id, 'writer', { typed: true });
  const asWriter = { tab: windows.writer };
  await beat(id, 'editor', { ...asWriter, typed: true, field: 'dek' });
  await beat(id, 'editor', { ...asWriter, action: 'leave' });
  expect((await beat(id, 'editor')).writer).toMatchObject({ name: 'writer', field: null });
  const stolen = await ask(
    `/api/articles/${id}?draft=true&autosave=true`,
    people.editor,
    'PATCH',
    { headline: '남의 창에서' },
    { 'x-bbk-tab': windows.writer },
  );
  expect(stolen.status).toBe(409);
});

test('a window that is not heard of any more is forgotten by itself', async () => {
  let now = 0;
  const stores = [memoryPresence(() => now), presenceStoreOf(cms.payload.db)];
  for (const store of stores) {
    await store.tell('a place', 'one', { name: '$one' }, 1);
    await store.tell('a place', 'two', { name: '둘' }, 60_000);
    now += 5;
    await expect.poll(() => store.at('a place')).toEqual([{ name: '둘' }]);
  }
});

test('of two who begin at once the earlier one writes, and who has gone idle does not', () => {
  const seen = (tab: string, writesSince: number, typedAt: number, tookOverAt: number | null) =>
    ({ tab, user: tab, name: tab, field: null, writesSince, typedAt, tookOverAt }) satisfies Seen;
  const [one, two] = [seen('one', 10, 20, null), seen('two', 12, 20, null)];
  expect(writerOf([two, one], 30)?.tab).toBe('one');
  expect(isOusted(two, one)).toBe(false);
  const third = seen('three', 25, 25, 25);
  expect(writerOf([two, one, third], 30)?.tab).toBe('three');
  expect(isOusted(one, third)).toBe(true);
  expect(writerOf([one], 130_000)).toBeNull();
});

test('whoever saves without having typed, as by a choice in a list, writes too', async () => {
  const id = await makeDraft();
  await beat(id, 'writer');
  expect((await save(id, 'writer', '고른 제목')).status).toBe(200);
  expect((await beat(id, 'editor')).writer).toMatchObject({ name: 'writer' });
});
