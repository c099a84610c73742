import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { makeArticle, makeSection, unique } from '../fixtures.ts';
import { startCms, type Cms } from '../harness.ts';

let cms: Cms;
let section = '';

beforeAll(async () => {
  cms = await startCms();
  section = (await makeSection(cms)).id;
});
afterAll(() => cms.stop());

const article = (data: Record<string, unknown>) => makeArticle(cms, { section, ...data });
const update = (id: string, data: Record<string, unknown>, draft = false) =>
  cms.payload.update({ collection: 'articles', id, data, draft, trash: true });

async function redirect(from: string) {
  const { docs } = await cms.payload.find({
    collection: 'redirects',
    where: { from: { equals: from } },
  });
  const [doc] = docs as unknown as {
    to?: string | null;
    kind: string;
    automatic?: boolean | null;
  }[];
  return doc ? { to: doc.to ?? null, kind: doc.kind, automatic: doc.automatic } : null;
}

describe('the slug of an article', () => {
  test('is made from its headline, and is unique by a number', async () => {
    const headline = '같은 제목입니다';
    const slugs = [
      await article({ headline }),
      await article({ headline }),
      await article({ headline }),
    ];
    expect(slugs.map(({ slug }) => slug)).toEqual([
      '같은-제목입니다',
      '같은-제목입니다-2',
      '같은-제목입니다-3',
    ]);
  });

  test('is brought into form when it is typed', async () => {
    expect((await article({ slug: '  My Slug! ' })).slug).toBe('my-slug');
  });

  test('follows the headline until the article was public, unless it was typed', async () => {
    const { id } = await article({ headline: '처음', _status: 'draft' });
    expect((await update(id, { headline: '처음 생각' }, true)).slug).toBe('처음-생각');
    await update(id, { slug: '내가-정한-주소' }, true);
    expect((await update(id, { headline: '다른 생각' }, true)).slug).toBe('내가-정한-주소');
    const { id: other } = await article({ headline: '공개한 글' });
    expect((await update(other, { headline: '고친 글' })).slug).toBe('공개한-글');
  });

  test('is there even when nothing of the headline can be kept', async () => {
    const { id, slug } = await article({ headline: '', _status: 'draft' });
    expect(slug).toMatch(/^x-[0-9a-f]{8}$/);
    expect((await update(id, { headline: '이제 있다' }, true)).slug).toBe('이제-있다');
    expect((await article({ headline: '東京' })).slug).toMatch(/^x-[0-9a-f]{8}$/);
  });

  test('avoids those in the trash, which may come back', async () => {
    const { id } = await article({ headline: '버린 글' });
    await update(id, { deletedAt: new Date().toISOString() });
    expect((await article({ headline: '버린 글' })).slug).toBe('버린-글-2');
  });
});

describe('a public address that changes', () => {
  test('leads to the new one, and chains collapse', async () => {
    const { id } = await article({ slug: '하나' });
    await update(id, { slug: '둘' });
    expect(await redirect('/articles/하나')).toEqual({
      to: '/articles/둘',
      kind: 'permanent',
      automatic: true,
    });
    await update(id, { slug: '셋' });
    expect(await redirect('/articles/하나')).toMatchObject({ to: '/articles/셋' });
    expect(await redirect('/articles/둘')).toMatchObject({ to: '/articles/셋' });
  });

  test('and changes back leads nowhere any more', async () => {
    const { id } = await article({ slug: '갔다가' });
    await update(id, { slug: '왔다' });
    await update(id, { slug: '갔다가' });
    expect(await redirect('/articles/갔다가')).toBeNull();
    expect(await redirect('/articles/왔다')).toMatchObject({ to: '/articles/갔다가' });
  });

  test('is left alone while only a draft has the new one', async () => {
    const { id } = await article({ slug: '공개중' });
    await update(id, { slug: '초안만' }, true);
    expect(await redirect('/articles/공개중')).toBeNull();
    await update(id, { slug: '초안만', _status: 'published' });
    expect(await redirect('/articles/공개중')).toMatchObject({ to: '/articles/초안만' });
  });

  test('of an article that was never public is forgotten', async () => {
    const { id } = await article({ slug: '몰래', _status: 'draft' });
    await update(id, { slug: '조용히' }, true);
    await update(id, { _status: 'published' });
    expect(await redirect('/articles/몰래')).toBeNull();
  });

  test('is under /en for an English article, and in both editions for a name', async () => {
    const { id } = await article({ slug: 'one', language: 'en' });
    await update(id, { slug: 'two' });
    expect(await redirect('/en/articles/one')).toMatchObject({ to: '/en/articles/two' });
    const tag = await cms.payload.create({
      collection: 'tags',
      data: { name: '옛', slug: 'old-tag' },
      locale: 'ko',
    });
    await cms.payload.update({
      collection: 'tags',
      id: tag.id,
      data: { slug: 'new-tag' },
      locale: 'ko',
    });
    expect(await redirect('/tags/old-tag')).toMatchObject({ to: '/tags/new-tag' });
    expect(await redirect('/en/tags/old-tag')).toMatchObject({ to: '/en/tags/new-tag' });
  });

  test('is written in the transaction of the change: both or neither', async () => {
    const { id } = await article({ slug: '취소' });
    const { initTransaction, killTransaction, createLocalReq } = await import('payload');
    const req = await createLocalReq({}, cms.payload);
    await initTransaction(req);
    await cms.payload.update({ collection: 'articles', id, data: { slug: '취소됨' }, req });
    await killTransaction(req);
    expect(await redirect('/articles/취소')).toBeNull();
    expect((await cms.payload.findByID({ collection: 'articles', id })).slug).toBe('취소');
  });
});

describe('a public article that is deleted', () => {
  test('is gone, and back when it is restored', async () => {
    const { id } = await article({ slug: '지운-글' });
    await update(id, { deletedAt: new Date().toISOString() });
    expect(await redirect('/articles/지운-글')).toEqual({
      to: null,
      kind: 'gone',
      automatic: true,
    });
    await update(id, { deletedAt: null });
    expect(await redirect('/articles/지운-글')).toBeNull();
  });

  test('is gone when it is removed for ever', async () => {
    const { id } = await article({ slug: '영영' });
    await cms.payload.delete({ collection: 'articles', id });
    expect(await redirect('/articles/영영')).toMatchObject({ kind: 'gone' });
  });

  test('leaves its address to another that takes it', async () => {
    const { id } = await article({ slug: '물려줄' });
    await cms.payload.delete({ collection: 'articles', id });
    await article({ slug: '물려줄' });
    expect(await redirect('/articles/물려줄')).toBeNull();
  });

  test('and was never public leaves nothing', async () => {
    const { id } = await article({ slug: '초안뿐', _status: 'draft' });
    await cms.payload.delete({ collection: 'articles', id });
    expect(await redirect('/articles/초안뿐')).toBeNull();
  });
});

describe('a redirect written by hand', () => {
  test('is brought into the form in which addresses are looked up', async () => {
    const data = {
      from: `/ko/articles/${encodeURIComponent('가나')}/?a=b`,
      to: '/latest',
      kind: 'permanent',
    } as const;
    const { from } = await cms.payload.create({ collection: 'redirects', data });
    expect(from).toBe('/articles/가나');
  });

  test.each([['javascript:alert(1)'], ['//evil.example'], ['']])(
    'does not lead to %j',
    async (to) => {
      const data = { from: `/${unique('x')}`, to, kind: 'permanent' } as const;
      await expect(cms.payload.create({ collection: 'redirects', data })).rejects.toThrow();
    },
  );

  test.each([
    ['/media/a.webp'],
    ['/api/regenerate'],
    ['//evil.example/x'],
    [`/${'가'.repeat(300)}`],
  ])('does not lead away from %j', async (from) => {
    const data = { from, to: '/latest', kind: 'permanent' } as const;
    await expect(cms.payload.create({ collection: 'redirects', data })).rejects.toThrow();
  });
});
