import { expect, test, type Page } from '@playwright/test';

import { autosaving, change, open } from '../support/admin.ts';
import { adminToken, asAdmin, find } from '../support/cms.ts';
import { cmsUrl } from '../support/environment.ts';
import { letIn, makeAccount, openAs, type Account } from '../support/people.ts';

// The last file of its stage: its tests are shared out, so that no worker waits for the other.
test.describe.configure({ mode: 'parallel', timeout: 180_000 });

const stamp = `${Date.now().toString(36)}${process.env['TEST_PARALLEL_INDEX'] ?? ''}`;
const headline = '#field-headline';
let token: string;
let section: string | undefined;
let me: Account;
let count = 0;

test.beforeAll(async () => {
  token = await adminToken();
  me = await makeAccount(token, { name: '나편집', role: 'editor' });
  section = (await find('sections', { limit: '1' }))[0]?.id;
});
test.beforeEach(({ context }) => letIn(context, me));

/** A story that only this test knows. */
async function makeDraft(more: object = {}): Promise<string> {
  const text = { language: 'ko', kind: 'news', headline: `초고 ${stamp} ${(count += 1)}`, section };
  const { doc } = await asAdmin<{ doc: { id: string } }>(token, 'POST', 'articles', {
    query: { draft: 'true' },
    body: { ...text, ...more },
  });
  return doc.id;
}

type Stored = { headline: string; firstPublishedAt: string; updatedAt: string };
const stored = (id: string) =>
  asAdmin<Stored>(token, 'GET', `articles/${id}`, { query: { draft: 'true', depth: '0' } });
const storedHeadline = async (id: string) => (await stored(id)).headline;

/** Types a headline, and waits until it has been saved by itself. */
const headlineSaved = (page: Page, words: string) =>
  autosaving(page, words, () => change(page, headline, words));

/** What autosaves of the page have sent. */
function autosavesOf(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    const isAutosave = request.url().includes('autosave=true');
    if (isAutosave) sent.push(request.postDataBuffer()?.toString() ?? '');
  });
  return sent;
}

test(
  'nothing is saved in the middle of a syllable, and the whole word after it',
  { tag: '@editing' },
  async ({ page }) => {
    const id = await makeDraft();
    await open(page, 'articles', id);
    await headlineSaved(page, '또렷한');
    const state = page.locator('.autosave');
    await expect(state).not.toContainText('저장 중');
    const sent = autosavesOf(page);

    const ime = await page.context().newCDPSession(page);
    await page.locator(headline).press('End');
    for (const text of ['ㄱ', '그', '글']) {
      await ime.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 });
    }
    // The form wants to save now.
    await expect(state).toContainText('저장 중');
    await autosaving(page, '또렷한글', () => ime.send('Input.insertText', { text: '글' }).then());
    await expect(page.locator(headline)).toHaveValue('또렷한글');
    expect(await storedHeadline(id)).toBe('또렷한글');
    expect(sent.filter((body) => !body.includes('또렷한글'))).toEqual([]);
  },
);

test(
  'without a network what is typed is kept: saved once there is one, offered after a crash',
  { tag: '@editing' },
  async ({ context, page }) => {
    const id = await makeDraft();
    const kept = page.locator('.bbk-typing[data-kind="offline"]');
    await open(page, 'articles', id);
    await headlineSaved(page, '이어지면 저장할 제목');

    await context.setOffline(true);
    await page.locator(headline).fill('끊긴 동안 쓴 제목');
    await expect(kept).toContainText('이 기기에 보관하고 있으며');
    await autosaving(page, '끊긴 동안 쓴 제목', () => context.setOffline(false));
    await expect(kept).toBeHidden();
    expect(await storedHeadline(id)).toBe('끊긴 동안 쓴 제목');

    await context.setOffline(true);
    await page.locator(headline).fill('꺼지기 전에 쓴 제목');
    await expect(kept).toBeVisible();
    const crashed = page.waitForEvent('crash');
    // It does not arrive anywhere.
    page.goto('chrome://crash').catch(() => undefined);
    await crashed;
    await page.close();
    await context.setOffline(false);
    const again = await context.newPage();
    await open(again, 'articles', id);
    await again.getByRole('button', { name: '되살리기' }).click();
    await expect(again.locator(headline)).toHaveValue('꺼지기 전에 쓴 제목');
  },
);

test(
  'an ended session loses nothing: whoever logs in again finds their text',
  { tag: '@editing' },
  async ({ context, page }) => {
    const id = await makeDraft();
    await open(page, 'articles', id);
    const address = page.url();
    await headlineSaved(page, '로그인이 끝나기 전');
    // The form asks the server once more after its save, and would be sent to the login by that.
    await expect(page.locator('.autosave')).not.toContainText('저장 중');
    await context.clearCookies();
    await page.locator(headline).fill('로그인이 끝난 뒤에 쓴 제목');
    await page.waitForURL((url) => url.pathname === '/admin/login');
    await page.locator('#field-email').fill(me.email);
    await page.locator('#field-password').fill(me.password);
    await page.getByRole('button', { name: '로그인' }).click();
    await page.waitForURL(address);
    await autosaving(page, '로그인이 끝난 뒤에 쓴 제목', () =>
      page.getByRole('button', { name: '되살리기' }).click(),
    );
    await expect(page.locator(headline)).toHaveValue('로그인이 끝난 뒤에 쓴 제목');
    expect(await storedHeadline(id)).toBe('로그인이 끝난 뒤에 쓴 제목');
  },
);

/** Takes the writing over, as the button and its warning say. */
async function takeOver(page: Page) {
  await page.locator('.bbk-typing').getByRole('button', { name: '이어받기' }).click();
  const dialog = page.locator('dialog.bbk-dialog[open]');
  await expect(dialog).toContainText('저장이 멈춥니다');
  await dialog.getByRole('button', { name: '이어받기' }).click();
}

test(
  'of two editors one writes: the other sees where, takes over with a warning, and overwrites nothing',
  { tag: '@editing' },
  async ({ browser, page }) => {
    const id = await makeDraft();
    const other = await makeAccount(token, { name: '김동료', role: 'editor' });
    const colleague = await openAs(browser, other);
    await open(page, 'articles', id);
    await open(colleague, 'articles', id);
    await headlineSaved(page, '먼저 쓴 제목');

    const said = colleague.locator('.bbk-typing');
    await expect(said).toContainText('나편집 님이 쓰고 있는 글입니다');
    await expect(colleague.locator('.bbk-here')).toContainText('제목');
    await expect(page.locator('.bbk-here')).toContainText('김동료');
    await colleague.locator(headline).fill('나란히 쓴 제목');
    await expect(said).toContainText('여기서 고친 것은 저장하지 않습니다');
    await takeOver(colleague);
    await expect(page.locator('.bbk-typing')).toContainText('김동료 님이 이 글을 이어받았습니다');

    // What they wrote was begun on an older text: they choose, and the newer one stays.
    await expect(said).toContainText('먼저 저장했습니다');
    await said.getByRole('button', { name: '내 글을 사본으로 저장' }).click();
    const copy = said.getByRole('link', { name: '사본 열기' });
    const address = (await copy.getAttribute('href')) ?? '';
    expect(await storedHeadline(address.split('/').at(-1) ?? '')).toBe(
      '나란히 쓴 제목 (충돌 사본)',
    );
    expect(await storedHeadline(id)).toBe('먼저 쓴 제목');
    await colleague.context().close();
  },
);

const clock = { timeZone: 'Asia/Seoul', dateStyle: 'short', timeStyle: 'short' } as const;
/** `2026.09.20 14:05`, in Seoul. */
const inSeoul = (at: string) =>
  new Intl.DateTimeFormat('sv-SE', clock).format(new Date(at)).replaceAll('-', '.');

test('times are Seoul’s, wherever the browser is', { tag: '@editing' }, async ({ browser }) => {
  const at = '2026-05-04T15:30:00.000Z';
  const id = await makeDraft({ firstPublishedAt: at, embargoUntil: at });
  const context = await browser.newContext({ timezoneId: 'America/Los_Angeles' });
  await letIn(context, me);
  const abroad = await context.newPage();
  const { headline: name, updatedAt } = await stored(id);
  const list = new URLSearchParams({ search: name, limit: '10' }).toString();
  await abroad.goto(`${cmsUrl}/admin/collections/articles?${list}`);
  await expect(abroad.locator('.table tbody tr')).toContainText([inSeoul(updatedAt)]);

  await open(abroad, 'articles', id);
  // One stores its zone, the other none.
  await expect(abroad.locator('#field-embargoUntil input')).toHaveValue('2026.05.05 00:30');
  const field = abroad.locator('#field-firstPublishedAt input');
  await expect(field).toHaveValue('2026.05.05 00:30');
  await autosaving(abroad, '2026-05-05T00:00:00.000Z', async () => {
    await field.fill('2026.05.05 09:00');
    await field.press('Enter');
  });
  expect((await stored(id)).firstPublishedAt).toBe('2026-05-05T00:00:00.000Z');
  await context.close();
});
