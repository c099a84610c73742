import { expect, type Locator, type Page } from '@playwright/test';

import { admin, cmsUrl } from './environment.ts';

/** What an editor does in the admin, in the words that it shows in Korean. */

export async function logIn(page: Page) {
  await page.goto(`${cmsUrl}/admin/login`);
  await page.locator('#field-email').fill(admin.email);
  await page.locator('#field-password').fill(admin.password);
  await page.getByRole('button', { name: '로그인' }).click();
  await page.waitForURL(`${cmsUrl}/admin`);
}

/** Chooses a document in a relationship field by what it is called. */
export async function choose(page: Page, field: Locator, text: string) {
  await field.locator('input').first().click();
  await field.locator('input').first().fill(text);
  await field.locator('.rs__option', { hasText: text }).first().click();
}

/** Publishes the document that is open, and waits for the save's answer. */
export async function publish(page: Page): Promise<number> {
  const answered = page.waitForResponse(
    (response) =>
      response.request().method() !== 'GET' &&
      /\/api\/\w+/.test(response.url()) &&
      isSave(response.request().postData()),
  );
  await page.locator('#action-save').click();
  const response = await answered;
  expect(response.ok(), await response.text()).toBe(true);
  return Date.now();
}

const isSave = (body: string | null) => body?.includes('published') ?? false;
