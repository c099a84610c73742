import { expect, type Locator, type Page, type Request } from '@playwright/test';

import { admin, cmsUrl } from './environment.ts';

/** What an editor does in the admin, in the words that it shows in Korean. */

export async function logIn(page: Page) {
  await page.goto(`${cmsUrl}/admin/login`);
  await page.locator('#field-email').fill(admin.email);
  await page.locator('#field-password').fill(admin.password);
  await page.getByRole('button', { name: '로그인' }).click();
  await page.waitForURL((url) => url.pathname === '/admin');
}

export const open = (page: Page, collection: string, id = 'create') =>
  page.goto(`${cmsUrl}/admin/collections/${collection}/${id}`);

/** Chooses in a select or relationship field by what the option is called; the first where no name is given. */
export async function choose(field: Locator, name?: string) {
  const page = field.page();
  await field.locator('.rs__control').click();
  if (name !== undefined) await field.locator('input').first().fill(name);
  const options = page.locator('.rs__option');
  await (name === undefined ? options : options.filter({ hasText: name })).first().click();
}

/** Opens a tab of the document's form. */
export const openTab = (page: Page, name: string) =>
  page.locator('.tabs-field__tab-button', { hasText: name }).click();

const saves = (collection: string) => (request: Request) =>
  new URL(request.url()).pathname.startsWith(`/api/${collection}`) &&
  (request.method() === 'PATCH' || request.method() === 'POST') &&
  !new URL(request.url()).searchParams.has('autosave') &&
  !(request.headers()['x-payload-http-method-override'] ?? '').includes('GET');

/** Does something that saves, and waits for the save's answer. */
export async function saving(page: Page, collection: string, act: () => Promise<void>) {
  const isSave = saves(collection);
  const answered = page.waitForResponse((response) => isSave(response.request()));
  await act();
  const response = await answered;
  expect(response.status(), await response.text()).toBeLessThan(300);
  return response;
}

/** The form tells the server of each letter in other ways, too, which keep nothing. */
const autosaves = (request: Request) =>
  request.method() === 'PATCH' && new URL(request.url()).searchParams.has('autosave');

/** Types something, and waits until an autosave has taken it: a block hands over what was typed a moment later. */
export async function autosaving(page: Page, text: string, type: () => Promise<void>) {
  const took = (request: Request) =>
    autosaves(request) && (request.postDataBuffer()?.toString().includes(text) ?? false);
  const patient = { timeout: 60_000 };
  const answered = page.waitForResponse(
    (response) => response.ok() && took(response.request()),
    patient,
  );
  await type();
  await answered;
}

/** Fills a field of a document that has just been opened: a form that is not at work yet forgets what is typed. */
export const change = (page: Page, field: string, value: string) =>
  expect(async () => {
    await page.locator(field).fill('');
    await page.locator(field).fill(value);
    const save = page.locator('#action-save, #action-save-draft').first();
    await expect(save).toBeEnabled({ timeout: 3_000 });
  }).toPass();

/** Takes a step with the open document, as its button says; `fill` says what the step asks for. */
export async function takeStep(
  page: Page,
  action: string,
  fill?: (dialog: Locator) => Promise<void>,
) {
  const button = page.locator(`#step-${action}`);
  // What was typed is a draft that can be published once it is saved.
  await button.waitFor({ state: 'attached' });
  if (!(await button.isVisible())) await page.locator('.bbk-steps__more').click();
  await button.click();
  const dialog = page.locator('dialog.bbk-step');
  await fill?.(dialog);
  const answered = page.waitForResponse((response) => response.url().endsWith('/transition'));
  // It waits for a whole page, as any navigation may.
  const loaded = page.waitForEvent('load', { timeout: 60_000 });
  await dialog.locator('button[type="submit"]').click();
  const response = await answered;
  // The answer of a step that was taken goes with the page.
  const refusal = response.ok() ? '' : await response.text();
  expect(response.status(), refusal).toBe(200);
  // The form is filled anew with what the document is now.
  await loaded;
}

/** Presses 게재. */
export const publish = (page: Page) => takeStep(page, 'publish');

/** Takes the open document back from readers. */
export const unpublish = (page: Page) => takeStep(page, 'unpublish');

/** Chooses a file in an upload field, by words that its row in the list shows. */
export async function chooseUploaded(field: Locator, words: string) {
  const page = field.page();
  await field.getByRole('button', { name: '기존 항목 중 선택' }).click();
  const rows = page.locator('dialog .table tbody tr, .drawer .table tbody tr');
  await rows.filter({ hasText: words }).getByRole('button').first().click();
}

/** Uploads a picture with what publishing asks of it, and answers with its id. */
export async function uploadPicture(page: Page, picture: Buffer, alt: string) {
  await open(page, 'media');
  const file = { name: '사진.png', mimeType: 'image/png', buffer: picture };
  await page.locator('.file-field input[type="file"]').setInputFiles(file);
  await page.locator('#field-alt').fill(alt);
  await page.locator('#field-credit').fill('빌보드코리아');
  const response = await saving(page, 'media', () => page.locator('#action-save').click());
  const { doc } = (await response.json()) as { doc: { id: string } };
  return doc.id;
}
