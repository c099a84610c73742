import { expect, test, type Page } from '@playwright/test';

import { urls } from '@bbk/shared/urls';

import { makeMagazine } from '../../cms/test/issues/magazine.ts';
import { chooseUploaded, logIn, open, openTab, saving } from '../support/admin.ts';
import { adminToken, asAdmin, find } from '../support/cms.ts';
import { cmsUrl, siteUrl } from '../support/environment.ts';
import { times } from '../support/length.ts';
import { newsData } from '../support/writer.ts';

test.describe.configure({ timeout: times(180_000, 900_000) });

type Made = { doc: { id: string } };
const stamp = Date.now().toString(36);
const slug = `desk-${stamp}`;
const sheets = times(20, 100);
const headlines = [`앞에 실린 기사 ${stamp}`, `뒤에 실린 기사 ${stamp}`];
const path = urls.document('ko', 'issues', slug);
const made: [collection: string, id: string][] = [];
let token: string;
/** What the front pages show: the release changes it, and it is put back. */
let home: Record<'ko' | 'en', object>;

/** The admin's pages are large: the first one of a server takes its time. */
const patient = { timeout: 60_000 };
const ask = (address: string) => fetch(new URL(address, siteUrl), { redirect: 'manual' });
const status = async (address: string) => (await ask(address)).status;

test.beforeAll(async () => {
  token = await adminToken();
  home = await asAdmin(token, 'GET', 'globals/home', { query: { depth: '0' } });
  const [section] = await find('sections', { limit: '1' });
  for (const headline of headlines) {
    const body = { ...newsData(section?.id ?? '', headline), _status: 'draft' };
    const query = { draft: 'true' };
    const { doc } = await asAdmin<Made>(token, 'POST', 'articles', { query, body });
    made.unshift(['articles', doc.id]);
    for (const action of ['submit', 'approve']) {
      const step = { action, comment: '호에 싣습니다.' };
      await asAdmin(token, 'POST', `articles/${doc.id}/transition`, { body: step });
    }
  }
});
test.afterAll(async () => {
  await asAdmin(token, 'POST', 'globals/home', { body: { ko: home.ko, en: home.en } });
  const body = { deletedAt: new Date().toISOString() };
  for (const [collection, id] of made.reverse())
    await asAdmin(token, 'PATCH', `${collection}/${id}`, { body });
});

const idOf = async (response: { json: () => Promise<unknown> }) =>
  ((await response.json()) as Made).doc.id;

async function uploadPdf(page: Page): Promise<void> {
  await open(page, 'issue-pdfs');
  const file = {
    name: '인쇄.pdf',
    mimeType: 'application/pdf',
    buffer: await makeMagazine(sheets),
  };
  await page.locator('.file-field input[type="file"]').setInputFiles(file);
  await page.locator('#field-title').fill(`인쇄용 ${stamp}`);
  const save = () => page.locator('#action-save').click();
  made.push(['issue-pdfs', await idOf(await saving(page, 'issue-pdfs', save))]);
  // Live, and without a reload.
  const ready = page.getByText(`${sheets}장이 준비되었습니다.`);
  await expect(ready).toBeVisible({ timeout: times(90_000, 600_000) });
}

async function fillIssue(page: Page, number: number): Promise<string> {
  await open(page, 'issues');
  await page.locator('#field-number').fill(String(number));
  await page.locator('#field-title').fill(`책상의 호 ${stamp}`);
  await page.locator('#field-slug').fill(slug);
  await openTab(page, '인쇄·판매');
  await page.locator('#field-pageCount').fill(String(sheets));
  await openTab(page, '지면');
  await chooseUploaded(page.locator('#field-pdf'), stamp);
  await page.locator('#field-freePages').fill('1-12');
  const save = () => page.locator('#action-save-draft').click();
  return idOf(await saving(page, 'issues', save));
}

const saved = (page: Page) => expect(page.getByText('모두 저장됨')).toBeVisible();

/** Lays the two articles out: the first from page 3 to page 6, the second on page 12. */
async function layOut(page: Page, issue: string): Promise<void> {
  await page.goto(`${cmsUrl}/admin/collections/issues/${issue}/plan`);
  await page.getByRole('button', { name: '묶음 추가' }).click(patient);
  for (const headline of headlines) {
    await page.getByRole('button', { name: '+ 기사 넣기' }).click();
    await page.locator('dialog, .drawer').getByText(headline).first().click();
    await expect(page.getByRole('link', { name: headline })).toBeVisible();
  }
  const box = (row: number, label: string) =>
    page.locator('.bbk-plan__entry').nth(row).getByLabel(label);
  for (const [row, label, value] of [
    [0, '첫 쪽', '3'],
    [0, '끝 쪽', '6'],
    [1, '첫 쪽', '12'],
  ] as const) {
    await box(row, label).fill(value);
    await box(row, label).press('Enter');
  }
  await saved(page);
}

/** `2026-11-25T10:00:05`, as a field in Seoul's time takes it. */
const inSeoul = (time: number) => new Date(time + 9 * 3_600_000).toISOString().slice(0, 19);

test('a production editor builds an issue from its PDF, releases it at a second, and sees the receipt @editing', async ({
  page,
}) => {
  const number = 800 + (Date.now() % 90);
  await logIn(page);
  await uploadPdf(page);
  const issue = await fillIssue(page, number);
  made.push(['issues', issue]);
  await layOut(page, issue);

  await page.goto(`${cmsUrl}/admin/collections/issues/${issue}/release`);
  await page.getByRole('button', { name: '점검', exact: true }).click(patient);
  await expect(page.getByText('지금 릴리스해도 됩니다.')).toBeVisible(patient);
  await expect(page.getByText('표지가 없습니다.')).toBeVisible();
  expect(await status(path)).toBe(404);
  // Late enough for the form, whose time must not have passed when it is sent.
  const at = Math.ceil(Date.now() / 1_000) * 1_000 + 20_000;
  await page.getByRole('textbox', { name: '릴리스 시각(서울)' }).fill(inSeoul(at));
  await page.getByRole('button', { name: '예약', exact: true }).click();
  const receipt = page.getByRole('region', { name: '영수증' });
  await expect(receipt).toContainText('3건을 함께 공개했습니다', { timeout: 60_000 });
  for (const headline of headlines) await expect(receipt).toContainText(headline);
  await expect(receipt.getByRole('row', { name: new URL(siteUrl).host })).not.toContainText(
    '반영하는 중',
    patient,
  );
  type Release = { receipt: { plannedAt: string } };
  const { receipt: written } = await asAdmin<Release>(token, 'GET', `issues/${issue}/release`);
  expect(Date.parse(written.plannedAt)).toBe(at);

  // What the receipt says is there is there.
  expect(await status(path)).toBe(200);
  const article = (await ask(urls.printed('ko', number, 4))).headers.get('location') ?? '';
  await page.goto(new URL(article, siteUrl).href);
  await expect(page.locator('h1')).toHaveText(headlines[0] ?? '');
  await page.goto(new URL(urls.page('ko', slug, '12'), siteUrl).href);
  await expect(page.locator('.pr-page[data-label="12"] img')).toBeVisible();
  await expect(page.locator('.pr-page[data-label="13"]')).toContainText('종이 잡지에서');
});
