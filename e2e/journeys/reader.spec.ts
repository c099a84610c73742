import { devices, expect, test, type Page } from '@playwright/test';

/** Follows the first link of the page's main part whose address begins so. */
async function follow(page: Page, beginning: string, within = 'main') {
  const link = page.locator(`${within} a[href^="${beginning}"]:visible`).first();
  await link.click();
  await page.waitForURL((url) => url.pathname.startsWith(beginning));
  await expect(page.locator('h1')).toBeVisible();
  return page.locator('h1').innerText();
}

/** home → issue → article → partnership → English → back, by clicking alone. */
async function journey(page: Page) {
  const first = await page.goto('/');
  expect(first?.status()).toBe(200);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');

  await follow(page, '/issues/');
  await follow(page, '/articles/');
  await expect(page.locator('article, main').first()).toContainText(/[가-힣]{2,}/);

  await page.locator('a[href="/partnerships"]:visible').first().click();
  await page.waitForURL('**/partnerships');
  const korean = await follow(page, '/partnerships/');
  expect(korean).toMatch(/[가-힣]/);
  const address = page.url();

  await page.locator('a[hreflang="en"]:visible').first().click();
  await page.waitForURL('**/en/partnerships/**');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('h1')).not.toContainText(/[가-힣]/);

  await page.locator('a[hreflang="ko"]:visible').first().click();
  await page.waitForURL(address);
  await expect(page.locator('h1')).toHaveText(korean);

  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
}

test('a reader goes from the front page to an issue, a story, an announcement, and its English', async ({
  page,
}) => {
  await journey(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the same way works', async ({ page }) => {
    await journey(page);
  });
});

/** WCAG 2.2, 1.4.10: at 400 % a screen of 1280 px has room for 320. */
const reflowed = { width: 320, height: 640 };

async function widerThanTheScreen(page: Page): Promise<string[]> {
  const wider: string[] = [];
  for (const path of ['/', '/issues', '/partnerships', '/latest', '/about', '/en', '/en/issues']) {
    await page.goto(path);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (overflow > 0) wider.push(`${path}: ${overflow} px`);
  }
  return wider;
}

test('at 400 % no page is wider than the screen', async ({ page }) => {
  await page.setViewportSize(reflowed);
  expect(await widerThanTheScreen(page)).toEqual([]);
});

test.describe('on a phone', () => {
  const { viewport, userAgent, deviceScaleFactor, isMobile, hasTouch } = devices['Pixel 7'];
  test.use({ viewport, userAgent, deviceScaleFactor, isMobile, hasTouch });

  test('the same way works', async ({ page }) => {
    await journey(page);
  });

  test('no page is wider than the screen', async ({ page }) => {
    expect(await widerThanTheScreen(page)).toEqual([]);
  });
});
