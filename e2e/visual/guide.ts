import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test, type Locator, type Page } from '@playwright/test';
import sharp from 'sharp';

import {
  autosaving,
  choose,
  logIn,
  open,
  openTab,
  publish,
  uploadPicture,
} from '../support/admin.ts';
import { find } from '../support/cms.ts';
import { cmsUrl } from '../support/environment.ts';
import { still } from '../support/still.ts';

const folder = join(import.meta.dirname, '../../docs/images/guide');
/** Wide enough for the form and the column beside it. */
const screen = { width: 1440, height: 900 };

test.use({ viewport: screen });
test.describe.configure({ mode: 'serial', timeout: 300_000 });

/** Keeps the screen as a picture of the guide; where a part is named, that part is in its middle. */
async function picture(page: Page, name: string, part?: Locator) {
  await mkdir(folder, { recursive: true });
  await part?.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
  });
  await still(page);
  const taken = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  await sharp(taken)
    .resize({ width: 1200 })
    .webp({ quality: 82 })
    .toFile(join(folder, `${name}.webp`));
}

const body = (page: Page) => page.locator('[data-lexical-editor="true"]').first();
const panel = (page: Page, name: string) => page.getByRole('region', { name });

test('a story, from its first words to its readers', async ({ page }) => {
  await logIn(page);
  await uploadPicture(page, await page.screenshot(), '무대 위에서 노래하는 밴드');
  await open(page, 'articles');
  await page.locator('#field-headline').fill('작은 공연장이 다시 문을 연다');
  await body(page).click();
  await page.keyboard.type('홍대 앞 공연장 다섯 곳이 이번 주말 다시 문을 연다.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/');
  await expect(page.locator('.slash-menu-popup')).toBeVisible();
  await picture(page, 'write');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Backspace');
  const findings = panel(page, '송고 전 점검');
  await expect(findings).toContainText('요약');
  await picture(page, 'preflight', findings);
  await page.locator('#field-dek').fill('다섯 곳이 한 주말에, 표값을 나란히 걸고.');
  await openTab(page, '분류');
  await choose(page.locator('#field-section'));
  await openTab(page, '바이라인·출처');
  await page.locator('#field-bylines .array-field__add-row').click();
  const person = page.locator('#field-bylines__0__person');
  await autosaving(page, '"person":"', () => choose(person));
  await page.locator('#step-publish').click();
  await expect(page.locator('dialog.bbk-step')).toBeVisible();
  await picture(page, 'publish');
  await page.locator('dialog.bbk-step').getByRole('button', { name: '취소' }).click();
  await publish(page);
  const receipt = panel(page, '사이트 반영');
  await expect(receipt).toContainText('1대 중 1대에 반영', { timeout: 60_000 });
  await picture(page, 'receipt', receipt);
  await page.getByRole('button', { name: '긴급 내림…' }).click();
  await expect(page.getByRole('dialog', { name: '긴급 내림' })).toBeVisible();
  await picture(page, 'takedown');
});

test('the whole at a glance', async ({ page }) => {
  await logIn(page);
  await expect(page.getByText('불러오는 중…')).toHaveCount(0);
  await picture(page, 'dashboard');
  await page.goto(`${cmsUrl}/admin/calendar?view=month`);
  await expect(page.locator('.bbk-calendar__item').first()).toBeVisible();
  await picture(page, 'calendar');
  const laidOut = { 'where[contents.entries.article][exists]': 'true' };
  const [issue] = await find('issues', laidOut);
  await page.goto(`${cmsUrl}/admin/collections/issues/${issue?.id ?? ''}/plan`);
  await expect(page.locator('.bbk-plan__entry').first()).toBeVisible();
  await picture(page, 'plan');
});
