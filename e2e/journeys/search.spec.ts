import { expect, test, type Page } from '@playwright/test';

import { urls } from '@bbk/shared/urls';

import { siteUrl } from '../support/environment.ts';

const addressOf = (query: string, locale: 'ko' | 'en' = 'ko') =>
  `${urls.search(locale)}?${new URLSearchParams({ q: query }).toString()}`;
const ask = (path: string) => fetch(new URL(path, siteUrl));

const hits = (page: Page) => page.locator('.hits ol > li');

/** Asks for something by the page's own form. */
async function lookFor(page: Page, words: string) {
  await page.getByRole('searchbox').or(page.getByRole('combobox')).fill(words);
  await page.getByRole('search').getByRole('button').click();
  await page.waitForURL((url) => url.searchParams.get('q') === words);
}

test.describe.configure({ timeout: 90_000 });

// The index is filled in the background after the start.
test.beforeAll(async () => {
  await expect
    .poll(async () => (await ask(addressOf('빌보드'))).text(), { timeout: 60_000 })
    .not.toMatch(/찾아보기를 만드는 중|<ol start="1"><\/ol>|든 글이 없습니다/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader finds a story from the front page, and narrows what was found', async ({
    page,
  }) => {
    await page.goto('/');
    await page.getByRole('banner').getByRole('link', { name: '찾기' }).click();
    await page.waitForURL('**/search');
    await lookFor(page, '테이크');
    await expect(page.locator('h1')).toHaveText('‘테이크’ 찾기');
    await expect(page.locator('.hits mark').first()).toHaveText('테이크');
    const all = await hits(page).count();
    expect(all).toBeGreaterThan(1);

    await page.locator('.facet.f1 li:not(:first-child) a').first().click();
    await page.waitForURL(/kind=/);
    expect(await hits(page).count()).toBeLessThan(all);
    await page.locator('.facet.f1 li:first-child a').click();
    await expect(hits(page)).toHaveCount(all);

    await hits(page).first().getByRole('link').click();
    await page.waitForURL((url) => url.pathname !== '/search');
    await expect(page.locator('main')).toBeVisible();
  });

  test('what finds nothing says so, and how to go on', async ({ page }) => {
    await page.goto(addressOf('xqzwjk'));
    await expect(page.getByRole('heading', { level: 2 })).toContainText('든 글이 없습니다');
    await expect(page.locator('.ways a').first()).toBeVisible();
  });
});

test('suggestions come as one types, and the keyboard chooses among them', async ({ page }) => {
  await page.goto('/search');
  const field = page.getByRole('combobox');
  await field.pressSequentially('ㅂㅂㄷ');
  const options = page.getByRole('option');
  await expect(options.first()).toContainText('빌보드');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await field.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await field.press('Escape');
  await expect(options).toHaveCount(0);
  await field.press('Backspace');
  await expect(options.first()).toBeVisible();
  await field.press('ArrowDown');
  await field.press('Enter');
  await page.waitForURL((url) => url.pathname !== '/search');
});

test('a keyboard in the other layout is understood, and it is said', async ({ page }) => {
  await page.goto(addressOf('qlfqhem'));
  await expect(page.locator('.notes')).toContainText(/‘빌보드’.로 찾았습니다/);
  await expect(page.locator('.hits mark').first()).toHaveText('빌보드');
});

test('the English edition finds its own', async ({ page }) => {
  await page.goto(addressOf('Billboard', 'en'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const links = hits(page).getByRole('link');
  await expect(links.first()).toHaveAttribute('href', /^\/en\//);
});

test('results are not for search engines, and any cache asks again for them', async () => {
  const response = await ask(addressOf('빌보드'));
  expect(response.headers.get('cache-control')).toContain('max-age=0');
  expect(await response.text()).toContain('<meta name="robots" content="noindex, follow"');
});

for (const query of [
  'q=',
  'q=%00',
  'q=%FF%FE',
  'q=%F0%9F%92%9C',
  'q[]=a&q[]=b',
  `q=${'%EB%B9%8C'.repeat(1_000)}`,
  'q=%22%2A%28%29%20OR%20NEAR',
  'q=a&page=-1',
  'q=a&page=99999999999',
  'q=%EB%B9%8C%EB%B3%B4%EB%93%9C&kind=nothing&year=x&issue=%00',
  'q=%3Cscript%3Ealert(1)%3C%2Fscript%3E',
]) {
  test(`a strange question is answered cleanly: ${query.slice(0, 60)}`, async () => {
    for (const path of ['/search', '/en/search', '/search/suggest']) {
      const response = await ask(`${path}?${query}`);
      expect(response.status, path).toBe(200);
      expect(await response.text()).not.toContain('<script>alert');
    }
  });
}
