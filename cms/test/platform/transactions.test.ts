import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import { startCms, type Cms } from '../harness.ts';

let cms: Cms;
let editor: { authorization: string; id: string };
beforeAll(async () => {
  cms = await startCms();
  editor = await cms.login('editor');
});
afterAll(() => cms.stop());

const tags = (prefix: string) =>
  cms.payload.count({ collection: 'tags', where: { slug: { like: prefix } } });
const tag = (slug: string) => ({ collection: 'tags' as const, data: { name: slug, slug } });
/** Makes a tag as an editor does: what meets another transaction is run again by who answers requests. */
const post = (slug: string) =>
  cms.fetch('/api/tags', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...editor },
    body: JSON.stringify({ name: slug, slug }),
  });

test('40 of 40 documents that are made at the same time are there', async () => {
  const made = await Promise.all(Array.from({ length: 40 }, (_, index) => post(`many-${index}`)));
  expect(made.filter(({ status }) => status !== 201)).toEqual([]);
  expect((await tags('many')).totalDocs).toBe(40);
});

test('what follows a commit runs after it, and the document is there then', async () => {
  const { afterCommit } = await import('../../src/platform/database.ts');
  const req = await createLocalReq({}, cms.payload);
  const seen: number[] = [];
  await initTransaction(req);
  await cms.payload.create({ ...tag('committed'), req });
  await afterCommit(req, async () => void seen.push((await tags('committed')).totalDocs));
  expect(seen).toEqual([]);
  await commitTransaction(req);
  expect(seen).toEqual([1]);
});

test('after a rollback nothing is there, and nothing follows', async () => {
  const { afterCommit } = await import('../../src/platform/database.ts');
  const req = await createLocalReq({}, cms.payload);
  let followed = false;
  await initTransaction(req);
  await cms.payload.create({ ...tag('undone'), req });
  await afterCommit(req, () => void (followed = true));
  await killTransaction(req);
  expect((await tags('undone')).totalDocs).toBe(0);
  expect(followed).toBe(false);
});

test('what follows a commit and fails does not make the save fail', async () => {
  const { afterCommit } = await import('../../src/platform/database.ts');
  const req = await createLocalReq({}, cms.payload);
  await initTransaction(req);
  await cms.payload.create({ ...tag('follower-fails'), req });
  await afterCommit(req, () => {
    throw new Error('the follower failed');
  });
  await commitTransaction(req);
  expect((await tags('follower-fails')).totalDocs).toBe(1);
});

test('readers see the last committed state while a transaction is open', async () => {
  const req = await createLocalReq({}, cms.payload);
  await initTransaction(req);
  await cms.payload.create({ ...tag('open'), req });
  const since = Date.now();
  expect((await tags('open')).totalDocs).toBe(0);
  expect(Date.now() - since).toBeLessThan(1_000);
  await commitTransaction(req);
  expect((await tags('open')).totalDocs).toBe(1);
});

test('a write beside an open transaction waits for it and is not lost', async () => {
  const req = await createLocalReq({}, cms.payload);
  await initTransaction(req);
  await cms.payload.create({ ...tag('first'), req });
  const beside = post('beside');
  await cms.payload.create({ ...tag('first-too'), req });
  await commitTransaction(req);
  expect((await beside).status).toBe(201);
  expect((await tags('beside')).totalDocs).toBe(1);
  expect((await tags('first')).totalDocs).toBe(2);
});

test('a transaction reads a document once, and anew what it has written', async () => {
  const { stored } = await import('../../src/platform/stored.ts');
  const req = await createLocalReq({}, cms.payload);
  const findOne = vi.spyOn(cms.payload.db, 'findOne');
  await initTransaction(req);
  const { id } = await cms.payload.create({ ...tag('read-once'), req });
  const first = await stored(req, 'tags', id);
  findOne.mockClear();
  expect(await stored(req, 'tags', id)).toEqual(first);
  expect(findOne).not.toHaveBeenCalled();
  expect(first?.['slug']).toBe('read-once');
  await cms.payload.update({ collection: 'tags', id, data: { slug: 'written' }, req });
  expect((await stored(req, 'tags', id))?.['slug']).toBe('written');
  await commitTransaction(req);
  await cms.payload.delete({ collection: 'tags', id });
  expect(await stored(req, 'tags', id)).toBeNull();
  findOne.mockRestore();
});
