import { expect, test } from '@playwright/test';

import { urls } from '@bbk/shared/urls';

import { makeMagazine } from '../../cms/test/issues/magazine.ts';
import { adminToken, asAdmin, find } from '../support/cms.ts';
import { cmsUrl, siteUrl } from '../support/environment.ts';

test.describe.configure({ mode: 'serial', timeout: 180_000 });

type Made = { doc: { id: string } };
const number = 900 + (Date.now() % 90);
const slug = `archive-${Date.now().toString(36)}`;
const path = urls.document('ko', 'issues', slug);
let token: string;
let pdf: string;
let issue: string;
let headline: string;

async function upload(): Promise<string> {
  const body = new FormData();
  const bytes = new Uint8Array(await makeMagazine(6));
  body.set('file', new File([bytes], 'magazine.pdf', { type: 'application/pdf' }));
  body.set('_payload', JSON.stringify({ title: '여정의 PDF' }));
  const headers = { authorization: `JWT ${token}` };
  const response = await fetch(`${cmsUrl}/api/issue-pdfs`, { method: 'POST', headers, body });
  return ((await response.json()) as Made).doc.id;
}

const stateOf = async () =>
  (await asAdmin<{ state: string }>(token, 'GET', `issue-pdfs/${pdf}/progress`)).state;

test.beforeAll(async () => {
  token = await adminToken();
  const [article] = await find('articles', { 'where[language][equals]': 'ko', limit: '1' });
  headline = String(article?.headline);
  pdf = await upload();
  await expect.poll(stateOf, { timeout: 120_000 }).toBe('ready');
  const contents = [
    { title: '특집', entries: [{ kind: 'article', article: article?.id, pageFrom: 3, pageTo: 4 }] },
  ];
  const edition = { status: 'onSale', pdf, freePages: '1-4', contents, _status: 'published' };
  // It has no cover, which an editor would be asked about.
  const preflightReason = '시험에 쓰는 호입니다.';
  ({
    doc: { id: issue },
  } = await asAdmin<Made>(token, 'POST', 'issues', {
    query: { locale: 'ko' },
    body: { number, slug, title: '여정의 호', onSaleOn: '2026-11-20', preflightReason, ...edition },
  }));
  // The issue's own page is made first, and the shelf after it.
  const onShelf = async () => (await fetch(new URL(urls.issues('ko'), siteUrl))).text();
  await expect.poll(onShelf, { timeout: 30_000 }).toContain(path);
});
test.afterAll(async () => {
  const deletedAt = new Date().toISOString();
  await asAdmin(token, 'PATCH', `issues/${issue}`, { body: { deletedAt } });
});

test('a reader goes from the shelf to an issue, a page of it, the article, and back @editing', async ({
  page,
}) => {
  await page.goto(urls.issues('ko'));
  await page.locator(`main a[href="${path}"]`).first().click();
  await page.getByRole('link', { name: '지면으로 읽기' }).click();
  await expect(page.getByText('6쪽 가운데 4쪽')).toBeVisible();
  await page.locator(`a[href="${urls.page('ko', slug, '2')}"]`).click();

  // Page 2 faces page 3: one step of the arrow keys is a spread.
  await expect(page.locator('.pr-page:visible')).toHaveCount(2);
  await page.waitForFunction(() => customElements.get('page-reader') !== undefined);
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(`**${urls.page('ko', slug, '4')}`);
  await expect(page.locator('.pr-page[data-label="4"] img')).toBeVisible();
  await expect(page.locator('.pr-page[data-label="5"]')).toContainText('종이 잡지에서');

  await page.getByRole('searchbox', { name: '이 호에서 찾기' }).fill('sheet 3');
  await page.keyboard.press('Enter');
  await page.locator('.pr-hits a').click();
  await page.waitForURL(`**${urls.page('ko', slug, '3')}#*`);
  await expect(page.locator('.pr-page[data-label="3"] mark')).toHaveCount(2);

  await page.getByRole('link', { name: headline }).click();
  await expect(page.locator('h1')).toHaveText(headline);
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`${urls.page('ko', slug, '3')}#`));
});

test('what is printed beside a text leads to it, also without JavaScript @editing', async () => {
  const ask = (address: string) => fetch(new URL(address, siteUrl), { redirect: 'manual' });
  const to = async (address: string) => (await ask(address)).headers.get('location');
  expect((await ask(urls.printed('ko', number, 3))).status).toBe(302);
  expect(await to(urls.printed('ko', number, 3))).toContain('/articles/');
  expect(await to(urls.printed('ko', number, 2))).toBe(urls.page('ko', slug, '2'));
  expect(await to(urls.printed('ko', number))).toBe(path);
  expect(await to(urls.printed('ko', 99_999))).toBe(urls.issues('ko'));
  const page = await (await ask(urls.page('ko', slug, '5'))).text();
  expect(page).not.toMatch(/\/media\/[0-9a-f]{24}\.webp"[^>]*alt="[^"]*5쪽/);
  const citation = await ask(urls.citation('ko', 'issues', slug, 'bib'));
  expect(await citation.text()).toContain('@periodical{billboardkorea-');
});
