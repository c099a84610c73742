import { expect, test, type Page } from '@playwright/test';

import { urls } from '@bbk/shared/urls';

import { find } from '../support/cms.ts';

/** What a reader does with a story: each of these needs a script, and none needs another host. */

const article = async (kind: string) => {
  const [found] = await find('articles', {
    'where[kind][equals]': kind,
    'where[language][equals]': 'ko',
    sort: '-firstPublishedAt',
    limit: '1',
  });
  if (!found) throw new Error(`the first edition has no ${kind}`);
  return urls.document('ko', 'articles', found.slug);
};

const tool = (page: Page, name: string) =>
  page.locator('story-tools').getByRole('button', { name });

test('a theme is kept from page to page, and is there before anything is drawn', async ({
  page,
}) => {
  await page.goto(await article('feature'));
  await page.locator('story-tools summary').click();
  await page.locator('story-tools').getByRole('radio', { name: '어둡게' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.goto('/');
  // What runs when the first element of the body is there: the theme has been set by then.
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(paper);
  const isFirst = await page.evaluate(() => {
    const theme = document.querySelector<HTMLScriptElement>('head script[src*="/theme"]');
    const styles = document.querySelector('head link[rel="stylesheet"]');
    if (!theme || !styles || theme.async || theme.defer) return false;
    return (theme.compareDocumentPosition(styles) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  });
  expect(isFirst, 'what sets the theme stands before the styles, and is waited for').toBe(true);
  await page.locator('.foot').getByRole('radio', { name: '기기 설정' }).check();
  await expect(root).not.toHaveAttribute('data-theme', /./);
});

test('a link into a page leads there, past sections that have not been laid out', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(urls.home('ko'));
  const aim = page.locator('main h2[id]').last();
  await page.evaluate((id) => (location.hash = id), (await aim.getAttribute('id')) ?? '');
  const top = () => aim.evaluate((heading) => Math.round(heading.getBoundingClientRect().top));
  await expect.poll(top, 'it stands right below the upper edge').toBeLessThan(100);
  expect(await top()).toBeGreaterThanOrEqual(0);
});

test('the text grows, and stays so', async ({ page }) => {
  const path = await article('feature');
  await page.goto(path);
  const size = () =>
    page
      .locator('.prose')
      .first()
      .evaluate((text) => parseFloat(getComputedStyle(text).fontSize));
  const before = await size();
  await page.locator('story-tools summary').click();
  await page.getByRole('radio', { name: '아주 크게' }).check();
  expect(await size()).toBeGreaterThan(before * 1.2);
  await page.reload();
  expect(await size()).toBeGreaterThan(before * 1.2);
});

test('a story is saved on the device, listed, and taken out again by keyboard', async ({
  page,
}) => {
  const path = await article('review');
  await page.goto(path);
  const headline = await page.locator('h1').innerText();
  await tool(page, '보관').click();
  await expect(page.locator('story-tools [role="status"]')).toHaveText('이 기기에 보관했습니다.');
  await page.getByRole('link', { name: '보관한 글' }).click();
  await page.waitForURL('**/saved');
  const saved = page.locator('story-shelf li');
  await expect(saved).toHaveCount(1);
  expect((await saved.getByRole('link').innerText()).replaceAll(/\s/g, '')).toBe(
    headline.replaceAll(/\s/g, ''),
  );
  await saved.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(saved).toHaveCount(0);
  await expect(page.locator('story-shelf .empty')).toBeVisible();
});

test('the address is copied, without what a share has hung on it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const path = await article('news');
  await page.goto(`${path}?fbclid=1`);
  await tool(page, '주소 복사').click();
  await expect(page.locator('story-tools [role="status"]')).toHaveText('주소를 복사했습니다.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).pathname).toBe(path);
  expect(new URL(copied).search).toBe('');
});

test('a press release is copied as text', async ({ page, context, request }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const written = { 'where[language][equals]': 'ko', 'where[sample][not_equals]': 'true' };
  const [announcement] = await find('partnerships', written);
  if (!announcement) throw new Error('the first edition has no announcement');
  await page.goto(urls.document('ko', 'partnerships', announcement.slug));
  await page.getByRole('button', { name: '보도자료 복사' }).click();
  await expect(page.locator('copy-text [role="status"]')).toHaveText('복사했습니다');
  const release = await request.get(`${page.url()}/release.txt`);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await release.text());
});

test('pictures open large, and are walked through and left by keyboard', async ({ page }) => {
  await page.goto(await article('photo'));
  const first = page.locator('a[data-zoom]').first();
  const count = await page.locator('a[data-zoom]').count();
  expect(count).toBeGreaterThan(2);
  await first.focus();
  await page.keyboard.press('Enter');
  const box = page.locator('zoom-box dialog');
  await expect(box).toBeVisible();
  await expect(box.locator('output')).toHaveText(`1/${count}`);
  await page.keyboard.press('ArrowRight');
  await expect(box.locator('output')).toHaveText(`2/${count}`);
  await page.keyboard.press('End');
  await expect(box.locator('output')).toHaveText(`${count}/${count}`);
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
  await expect(first).toBeFocused();
});

test('until a picture is there its place shows its colour, and nothing of it is in the page', async ({
  page,
}) => {
  await page.route(/\.(?:avif|webp)$/, (route) => route.abort());
  await page.goto(await article('photo'));
  const grounds = await page.locator('main picture img').evaluateAll((pictures) =>
    pictures.map((picture) => {
      const { backgroundColor, backgroundImage } = getComputedStyle(picture);
      return { backgroundImage, isSeen: !backgroundColor.startsWith('rgba(') };
    }),
  );
  expect(grounds.length).toBeGreaterThan(2);
  for (const ground of grounds) expect(ground).toEqual({ backgroundImage: 'none', isSeen: true });
});

test('without a script a picture leads to its file, and no control stands there that does nothing', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(await article('photo'));
  await expect(page.locator('story-tools')).toBeHidden();
  const href = await page.locator('a[data-zoom]').first().getAttribute('href');
  const answer = await page.request.get(href ?? '');
  expect(answer.headers()['content-type']).toMatch(/^image\//);
  await context.close();
});

test('in the tunnel: what was read is there, and says that it is a copy; the rest says why it is not', async ({
  page,
  context,
}) => {
  const path = await article('interview');
  await page.goto(path);
  const headline = await page.locator('h1').innerText();
  await page.mouse.wheel(0, 400);
  const kept = (address: string) =>
    page.evaluate(async (wanted) => (await caches.match(wanted)) !== undefined, address);
  await expect.poll(() => kept(path)).toBe(true);
  await expect.poll(() => kept('/offline')).toBe(true);
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator('h1')).toHaveText(headline);
  await expect(page.locator('.off')).toBeVisible();
  await page.goto('/latest');
  await expect(page.locator('h1')).toHaveText('연결이 끊겼습니다');
  await expect(page.locator(`story-shelf a[href="${path}"]`)).toBeVisible();
  await context.setOffline(false);
  await page.goto(path);
  await expect(page.locator('.off')).toBeHidden();
});

test('a page that is there no more is not kept, and what the magazine says is shown while it answers', async ({
  page,
}) => {
  await page.goto(await article('column'));
  await page.mouse.wheel(0, 400);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const gone = urls.document('ko', 'articles', '거둔-글');
  // As if it had been read while it was there.
  await page.evaluate(async (address) => {
    const cache = await caches.open('pages-1');
    await cache.put(address, new Response('<html lang="ko"><title>거둔 글</title>'));
  }, gone);
  const answer = await page.goto(gone);
  expect(answer?.status()).toBe(404);
  await expect(page.locator('h1')).not.toContainText('거둔 글');
  await expect
    .poll(() => page.evaluate(async (address) => (await caches.match(address)) === undefined, gone))
    .toBe(true);
});
