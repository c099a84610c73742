import { expect, test, type APIRequestContext } from '@playwright/test';

import { urls } from '@bbk/shared/urls';

import { find } from '../support/cms.ts';

/** What stands between two tags, as often as it does. */
const all = (text: string, tag: string) =>
  [...text.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, 'g'))].map(([, value]) => value ?? '');

const pathOf = (address: string) => new URL(address).pathname;

async function read(request: APIRequestContext, path: string) {
  const response = await request.get(path);
  expect(response.status(), path).toBe(200);
  return { headers: response.headers(), text: await response.text() };
}

test('every address of the sitemap is a page, each once', async ({ request }) => {
  test.setTimeout(240_000);
  const index = await read(request, urls.sitemapIndex());
  const parts = await Promise.all(
    all(index.text, 'loc').map((part) => read(request, pathOf(part))),
  );
  const addresses = parts.flatMap(({ text }) => all(text, 'loc').map(pathOf));
  const articles = await find('articles', { limit: '100' });
  expect(addresses.length).toBeGreaterThan(articles.length);
  // The newest stand among the news too.
  const pages = new Set(addresses);
  for (const path of pages) expect((await request.get(path)).status(), path).toBe(200);
});

for (const format of ['xml', 'json'] as const) {
  test(`a feed (${format}) holds the newest, and is not sent twice to who has it`, async ({
    request,
  }) => {
    const [section] = await find('sections', { limit: '1', sort: 'order' });
    const of = { collection: 'sections', slug: section?.slug ?? '' } as const;
    for (const path of [
      urls.feed('ko', format),
      urls.feed('en', format),
      urls.feed('ko', format, of),
    ]) {
      const { headers, text } = await read(request, path);
      expect(text, path).toContain('/articles/');
      const etag = headers['etag'] ?? '';
      const again = await request.get(path, { headers: { 'if-none-match': etag } });
      expect(again.status(), path).toBe(304);
    }
  });
}

test('a story that is shared has an image of the size that it says', async ({ request }) => {
  test.setTimeout(120_000);
  const [article] = await find('articles', { limit: '1', 'where[language][equals]': 'ko' });
  const page = await read(request, urls.document('ko', 'articles', article?.slug ?? ''));
  const [card] = /[^"]*-card\.jpg/.exec(page.text) ?? [];
  const image = await request.get(pathOf(card ?? ''));
  expect(image.status()).toBe(200);
  expect(image.headers()['content-type']).toBe('image/jpeg');
  expect(image.headers()['cache-control']).toContain('immutable');
  // Another hash is another image, which there is not: the reader is led to the one there is.
  const old = (card ?? '').replace(/[0-9a-f]{16}-card/, '0123456789abcdef-card');
  const led = await request.get(pathOf(old), { maxRedirects: 0 });
  expect(led.status()).toBe(302);
  expect(led.headers()['location']).toBe(pathOf(card ?? ''));
  const none = urls.share('ko', 'articles', '없는-기사', '0123456789abcdef', 'card');
  expect((await request.get(none)).status()).toBe(404);
});

test('robots.txt and llms.txt name what there is', async ({ request }) => {
  const robots = await read(request, urls.robots());
  expect(robots.text).toContain(urls.sitemapIndex());
  const llms = await read(request, urls.llms('ko'));
  expect(llms.text).toMatch(/^# /);
  expect(llms.text).toContain('/articles/');
});
