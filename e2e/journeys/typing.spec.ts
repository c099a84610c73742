import { expect, test, type Page } from '@playwright/test';

import { change, open } from '../support/admin.ts';
import { adminToken, asAdmin, find } from '../support/cms.ts';
import { letIn, makeAccount, openAs } from '../support/people.ts';

const stamp = Date.now().toString(36);
const headline = '#field-headline';
let token = '';
let section = '';
let count = 0;

test.beforeAll(async () => {
  token = await adminToken();
  const [first] = await find('sections', { limit: '1' });
  section = first?.id ?? '';
});
test.beforeEach(({ context }) => letIn(context));

async function makeDraft(): Promise<string> {
  const data = { language: 'ko', kind: 'news', headline: `초고 ${stamp} ${(count += 1)}`, section };
  const query = { draft: 'true' };
  const made = { query, body: data };
  const { doc } = await asAdmin<{ doc: { id: string } }>(token, 'POST', 'articles', made);
  return doc.id;
}

const stored = async (id: string) => {
  const query = { draft: 'true', depth: '0' };
  return (await asAdmin<{ headline: string }>(token, 'GET', `articles/${id}`, { query })).headline;
};

const isAutosave = (url: string) => url.includes('autosave=true');
const autosaved = (page: Page) =>
  page.waitForResponse((response) => isAutosave(response.url()) && response.ok());

test(
  'nothing is saved in the middle of a syllable, and the whole word after it',
  { tag: '@editing' },
  async ({ page }) => {
    const id = await makeDraft();
    await open(page, 'articles', id);
    await change(page, headline, '한');
    await autosaved(page);
    const sent: string[] = [];
    page.on('request', (request) => {
      if (isAutosave(request.url())) sent.push(request.postData() ?? '');
    });
    const ime = await page.context().newCDPSession(page);
    await page.locator(headline).press('End');
    for (const text of ['ㄱ', '그', '글']) {
      await ime.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 });
    }
    // The form wants to save now.
    await expect(page.locator('.autosave')).toContainText('저장 중');
    expect(sent).toEqual([]);
    const saving = autosaved(page);
    await ime.send('Input.insertText', { text: '글' });
    await saving;
    await expect(page.locator(headline)).toHaveValue('한글');
    expect(await stored(id)).toBe('한글');
  },
);

test(
  'without a network what is typed is kept: saved once there is one, offered after a crash',
  { tag: '@editing' },
  async ({ context, page }) => {
    const id = await makeDraft();
    const kept = page.locator('.bbk-typing[data-kind="offline"]');
    await open(page, 'articles', id);
    await change(page, headline, '이어지면 저장할 제목');
    await autosaved(page);

    await context.setOffline(true);
    await page.locator(headline).fill('끊긴 동안 쓴 제목');
    await expect(kept).toContainText('이 기기에 보관하고 있으며');
    const saving = autosaved(page);
    await context.setOffline(false);
    await saving;
    await expect(kept).toBeHidden();
    expect(await stored(id)).toBe('끊긴 동안 쓴 제목');

    await context.setOffline(true);
    await page.locator(headline).fill('꺼지기 전에 쓴 제목');
    await expect(kept).toBeVisible();
    await page.close();
    await context.setOffline(false);
    const again = await context.newPage();
    await open(again, 'articles', id);
    await again.getByRole('button', { name: '되살리기' }).click();
    await expect(again.locator(headline)).toHaveValue('꺼지기 전에 쓴 제목');
  },
);

test(
  'an ended session loses nothing: whoever logs in again goes on',
  { tag: '@editing' },
  async ({ context, page }) => {
    const id = await makeDraft();
    await open(page, 'articles', id);
    await change(page, headline, '로그인이 끝나기 전');
    await autosaved(page);
    await context.clearCookies();
    await page.locator(headline).fill('로그인이 끝난 뒤에 쓴 제목');
    await expect(page.locator('.bbk-typing')).toContainText('로그인이 끝났거나');
    const saving = autosaved(page);
    await letIn(context);
    await saving;
    await expect(page.locator(headline)).toHaveValue('로그인이 끝난 뒤에 쓴 제목');
    expect(await stored(id)).toBe('로그인이 끝난 뒤에 쓴 제목');
  },
);

test(
  'of two editors one writes: the other sees where, takes over with a warning, and overwrites nothing',
  { tag: '@editing' },
  async ({ browser, page }) => {
    const id = await makeDraft();
    const colleague = await openAs(browser, await makeAccount(token, '김동료', 'editor'));
    await open(page, 'articles', id);
    await open(colleague, 'articles', id);
    await change(page, headline, '먼저 쓴 제목');
    await autosaved(page);

    const said = colleague.locator('.bbk-typing');
    await expect(said).toContainText('쓰고 있는 글입니다');
    await expect(colleague.locator('.bbk-here')).toContainText('제목');
    await expect(page.locator('.bbk-here')).toContainText('김동료');
    await colleague.locator(headline).fill('나란히 쓴 제목');
    await expect(said).toContainText('여기서 고친 것은 저장하지 않습니다');
    expect(await stored(id)).toBe('먼저 쓴 제목');

    await said.getByRole('button', { name: '이어받기' }).click();
    const dialog = colleague.locator('dialog.bbk-dialog[open]');
    await expect(dialog).toContainText('저장이 멈춥니다');
    await dialog.getByRole('button', { name: '이어받기' }).click();
    await expect(page.locator('.bbk-typing')).toContainText('김동료 님이 이 글을 이어받았습니다');

    // What they wrote was begun on an older text: they choose, and the older one stays.
    await expect(said).toContainText('먼저 저장했습니다');
    await said.getByRole('button', { name: '내 글을 사본으로 저장' }).click();
    const copy = said.getByRole('link', { name: '사본 열기' });
    const address = await copy.getAttribute('href');
    expect(await stored(address?.split('/').at(-1) ?? '')).toBe('나란히 쓴 제목 (충돌 사본)');
    expect(await stored(id)).toBe('먼저 쓴 제목');
    await colleague.context().close();
  },
);

test('times are Seoul’s, wherever the browser is', { tag: '@editing' }, async ({ browser }) => {
  const id = await makeDraft();
  const embargoUntil = '2030-05-04T15:30:00.000Z';
  const query = { draft: 'true' };
  await asAdmin(token, 'PATCH', `articles/${id}`, { query, body: { embargoUntil } });
  const context = await browser.newContext({ timezoneId: 'America/Los_Angeles' });
  await letIn(context);
  const abroad = await context.newPage();
  await open(abroad, 'articles', id);
  const field = abroad.locator('#field-embargoUntil input');
  await expect(field).toHaveValue('2030.05.05 00:30');
  const saving = autosaved(abroad);
  await field.fill('2030.05.05 09:00');
  await field.press('Enter');
  await saving;
  const { embargoUntil: set } = await asAdmin<{ embargoUntil: string }>(
    token,
    'GET',
    `articles/${id}`,
    { query: { ...query, depth: '0' } },
  );
  expect(set).toBe('2030-05-05T00:00:00.000Z');
  await context.close();
});
