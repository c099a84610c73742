import { expect, test, type Page, type Route } from '@playwright/test';

import { logIn, open, openTab } from '../support/admin.ts';
import { adminToken, asAdmin } from '../support/cms.ts';

/** On a slow line an answer comes long after its question: nothing that was typed meanwhile is lost. */
test.describe.configure({ timeout: 180_000 });

const stamp = Date.now().toString(36);
const quotation = '박자는 몸이 먼저 안다';

interface Story {
  headline: string;
  dek: string | null;
  body: object;
}

/** A new draft, as its author has it open, and how it is stored by now. */
async function draft(page: Page, slug: string) {
  const token = await adminToken();
  const { doc } = await asAdmin<{ doc: { id: string } }>(token, 'POST', 'articles', {
    query: { draft: 'true' },
    body: { language: 'ko', kind: 'news', headline: '처음 제목', slug },
  });
  await logIn(page);
  await open(page, 'articles', doc.id);
  const query = { draft: 'true', depth: '0' };
  return () => asAdmin<Story>(token, 'GET', `articles/${doc.id}`, { query });
}

async function insertQuotation(page: Page) {
  const body = page.locator('[data-lexical-editor="true"]').first();
  await body.click();
  await page.keyboard.type('/인용');
  await page.locator('.slash-menu-popup').getByText('인용', { exact: true }).click();
  return body.locator('textarea').first();
}

const saves = '**/api/articles/*autosave=true*';
const questions = '**/admin/collections/articles/*';

/** Holds back the answer to the first save, or question, that takes these words along, until `release`. */
async function holdAnswerWith(page: Page, words: string, to = saves) {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  let reached: () => void = () => undefined;
  const isHeld = new Promise<void>((resolve) => (reached = resolve));
  let isFirst = true;
  await page.route(to, async (route: Route) => {
    const takes = route.request().postDataBuffer()?.toString().includes(words) === true;
    if (!takes || !isFirst) return route.fallback();
    isFirst = false;
    const response = await route.fetch();
    reached();
    await released;
    return route.fulfill({ response });
  });
  return { isHeld, release };
}

test('what is typed into two fields and a block while a save is answered stays @editing', async ({
  page,
}) => {
  const stored = await draft(page, `느린-줄-${stamp}`);
  const { isHeld, release } = await holdAnswerWith(page, 'pullQuote');
  const field = await insertQuotation(page);
  await isHeld;
  await field.fill(quotation);
  await page.locator('#field-headline').fill('나중 제목');
  await page.locator('#field-dek').fill('나중 부제');
  release();
  const kept = async () => {
    const { body, dek, headline } = await stored();
    return [headline, dek, JSON.stringify(body).includes(quotation)];
  };
  await expect.poll(kept).toEqual(['나중 제목', '나중 부제', true]);
  await expect(page.locator('#field-headline')).toHaveValue('나중 제목');
  await expect(page.locator('#field-dek')).toHaveValue('나중 부제');
  await expect(field).toHaveValue(quotation);
});

test('what is typed while a save that had to wait is answered is saved as well @editing', async ({
  page,
}) => {
  const stored = await draft(page, `밀린-저장-${stamp}`);
  const headline = page.locator('#field-headline');
  const first = await holdAnswerWith(page, '하나');
  await page.clock.install();
  await headline.fill('하나');
  await first.isHeld;
  const second = await holdAnswerWith(page, '하나 둘');
  await headline.fill('하나 둘');
  // The second is wanted by now, and waits for the first.
  await page.clock.fastForward(5_000);
  first.release();
  await second.isHeld;
  await headline.fill('하나 둘 셋');
  second.release();
  await expect.poll(async () => (await stored()).headline).toBe('하나 둘 셋');
});

test('what is typed into a block just before the answer to what it asked comes is saved @editing', async ({
  page,
}) => {
  const stored = await draft(page, `이른-답-${stamp}`);
  const field = await insertQuotation(page);
  const { isHeld, release } = await holdAnswerWith(page, '박자는', questions);
  await field.fill('박자는');
  await isHeld;
  await field.fill(quotation);
  release();
  await expect.poll(async () => JSON.stringify((await stored()).body)).toContain(quotation);
});

test('what is typed after the answer to a save was lost is saved @editing', async ({ page }) => {
  const stored = await draft(page, `끊긴-답-${stamp}`);
  const lose = async (route: Route) => {
    await route.fetch();
    await route.abort();
  };
  await page.route(saves, lose, { times: 1 });
  const headline = page.locator('#field-headline');
  await headline.fill('끊기기 전의 제목');
  await expect.poll(async () => (await stored()).headline).toBe('끊기기 전의 제목');
  await headline.fill('끊긴 뒤의 제목');
  await expect.poll(async () => (await stored()).headline).toBe('끊긴 뒤의 제목');
});

test('what a gateway does not take is saved without another key @editing', async ({ page }) => {
  const stored = await draft(page, `막힌-길-${stamp}`);
  await page.route(saves, (route: Route) => route.fulfill({ status: 503 }), { times: 1 });
  await page.locator('#field-headline').fill('막힌 길에서 쓴 제목');
  await expect(page.locator('.bbk-typing[data-kind="offline"]')).toBeVisible();
  await expect.poll(async () => (await stored()).headline).toBe('막힌 길에서 쓴 제목');
  await expect(page.locator('.bbk-typing[data-kind="offline"]')).toBeHidden();
});

test('what was typed into a block just before another tab is opened stays @editing', async ({
  page,
}) => {
  const stored = await draft(page, `급한-손-${stamp}`);
  const field = await insertQuotation(page);
  await field.fill(quotation);
  await openTab(page, '분류');
  await expect(page.locator('#field-section')).toBeVisible();
  await expect.poll(async () => JSON.stringify((await stored()).body)).toContain(quotation);
});
