import { afterAll, beforeAll, expect, test } from 'vitest';

import { makeArticle } from '../fixtures.ts';
import { startCms, type Cms } from '../harness.ts';

/** What “duplicate” in the admin makes: a draft with the same text, and none of the original's history. */
let cms: Cms;
let authorization: string;
beforeAll(async () => {
  cms = await startCms();
  ({ authorization } = await cms.login('editor'));
});
afterAll(() => cms.stop());

async function copyOf(collection: string, id: string): Promise<Record<string, unknown>> {
  const response = await cms.fetch(`/api/${collection}/${id}/duplicate?depth=0`, {
    method: 'POST',
    headers: { authorization },
  });
  const { doc, ...rest } = (await response.json()) as { doc?: Record<string, unknown> };
  if (!doc) throw new Error(JSON.stringify(rest));
  return doc;
}

test('of an article has its text, and no date, correction, original or address of it', async () => {
  const korean = await makeArticle(cms);
  const article = await makeArticle(cms, {
    language: 'en',
    translationOf: korean.id,
    firstPublishedAt: '2026-01-01T00:00:00.000Z',
    revisedAt: '2026-01-02T00:00:00.000Z',
    corrections: [{ date: '2026-01-02T00:00:00.000Z', kind: 'correction', text: '바로잡습니다.' }],
  });
  expect(article.corrections).toHaveLength(1);
  const copy = await copyOf('articles', article.id);
  const { headline, dek, body } = article;
  expect(copy).toMatchObject({ headline, dek, body, _status: 'draft', stage: 'draft' });
  expect(copy).toMatchObject({ firstPublishedAt: null, revisedAt: null, translationOf: null });
  expect(copy['corrections'] ?? []).toEqual([]);
  expect(copy['slug']).toBe(`${article.slug}-2`);
  // It follows the headline, as that of any story that was never public.
  const named = await cms.payload.update({
    collection: 'articles',
    id: String(copy['id']),
    data: { headline: '이번 주의 순위', slug: copy['slug'] as string },
    draft: true,
  });
  expect(named['slug']).toBe('이번-주의-순위');
});

test('is published by nobody who may not publish', async () => {
  const { id } = await makeArticle(cms);
  for (const role of ['writer', 'contributor'] as const) {
    const who = await cms.login(role);
    for (const query of ['', '?draft=false', '?draft=true']) {
      const response = await cms.fetch(`/api/articles/${id}/duplicate${query}`, {
        method: 'POST',
        headers: { authorization: who.authorization, 'content-type': 'application/json' },
        body: JSON.stringify({ _status: 'published', publishAt: '2099-01-01T00:00:00.000Z' }),
      });
      const { doc } = (await response.json()) as { doc?: Record<string, unknown> };
      if (response.status < 300)
        expect(doc, query).toMatchObject({ _status: 'draft', publishAt: null });
      else expect(response.status, query).toBe(403);
    }
  }
});

test('of an issue is the next one, and has none of its pages', async () => {
  const issue = await cms.payload.create({
    collection: 'issues',
    locale: 'ko',
    data: {
      title: '창간호',
      number: 41,
      freePages: '1-12',
      isbn: '9781234567897',
      errata: [{ date: '2026-01-02T00:00:00.000Z', wrong: '틀린 것', right: '맞는 것' }],
    },
  });
  const copy = await copyOf('issues', String(issue.id));
  expect(copy).toMatchObject({ title: '창간호', _status: 'draft', freePages: null, isbn: null });
  expect(copy['number']).toBe(42);
  expect(copy['errata'] ?? []).toEqual([]);
});
