import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

import { urls } from '@bbk/shared/urls';

import { logIn, open } from '../support/admin.ts';
import { adminToken, asAdmin, find } from '../support/cms.ts';
import { cmsUrl, siteUrl } from '../support/environment.ts';

test.describe.configure({ mode: 'serial', timeout: 120_000 });

/** The admin's pages are large: the first one of a server takes its time. */
const patient = { timeout: 30_000 };

type Made = { doc: { id: string } };
const slug = `takedown-${Date.now().toString(36)}`;
const path = urls.document('ko', 'articles', slug);
let token: string;
let id: string;
let picture: string;

const status = async (address: string) =>
  (await fetch(new URL(address, siteUrl), { redirect: 'manual' })).status;

/** Presses the button of the panel, gives the reason, and waits until the page is there again. */
async function giveReason(page: Page, button: string, reason: string, action: string) {
  await page.getByRole('button', { name: button }).click();
  const dialog = page.getByRole('dialog', { name: '긴급 내림' });
  await dialog.getByLabel('까닭').fill(reason);
  await Promise.all([
    page.waitForEvent('load'),
    dialog.getByRole('button', { name: action }).click(),
  ]);
}

const down = (page: Page) => page.getByRole('region', { name: '긴급 내림' });
const receipt = (page: Page) => page.getByRole('region', { name: '사이트 반영' });

/** Nothing that keeps somebody from using it. Payload's own frame is not ours to mend. */
const axe = async (page: Page, part: string) =>
  (await new AxeBuilder({ page }).include(part).analyze()).violations.map(({ id: rule }) => rule);

test.beforeAll(async () => {
  token = await adminToken();
  const [section] = await find('sections', { limit: '1' });
  const text = { language: 'ko', headline: '내릴 기사', dek: '내릴 것이다.', slug, kind: 'news' };
  const body = { ...text, section: section?.id, origin: 'own', _status: 'published' };
  ({
    doc: { id },
  } = await asAdmin<Made>(token, 'POST', 'articles', { body }));
  const [shown] = await find('media', { limit: '1', sort: '-createdAt' });
  picture = shown?.id ?? '';
});

test('an editor sees a publication arrive, and takes it down @alone', async ({ page }) => {
  await expect.poll(() => status(path)).toBe(200);
  await logIn(page);
  await open(page, 'articles', id);
  await expect(receipt(page)).toContainText('1대 중 1대에 반영', patient);
  await giveReason(page, '긴급 내림…', '초상권 침해 신고', '지금 내리기');
  await expect(down(page)).toContainText('모든 곳에서 사라진 것을 확인했습니다', patient);
  expect(await status(path)).toBe(404);
  expect(await (await fetch(new URL('/latest', siteUrl))).text()).not.toContain(slug);
  await expect(receipt(page)).toContainText('1대 중 1대에서 내려감');
  expect(await axe(page, '.bbk-panel')).toEqual([]);
});

test('what is down can be published again only after it was lifted @alone', async ({ page }) => {
  const publish = () =>
    asAdmin(token, 'PATCH', `articles/${id}`, { body: { _status: 'published' } });
  await expect(publish()).rejects.toThrow('409');
  await logIn(page);
  await open(page, 'articles', id);
  await giveReason(page, '긴급 내림 해제…', '오인 신고', '해제');
  await expect(page.getByRole('button', { name: '긴급 내림…' })).toBeVisible(patient);
  await publish();
  await expect.poll(() => status(path)).toBe(200);
});

test('a picture that is taken down is served by nobody, and comes back @alone', async () => {
  type File = { filename: string };
  const { filename, sizes } = await asAdmin<File & { sizes: { small: File } }>(
    token,
    'GET',
    `media/${picture}`,
  );
  const files = [filename, sizes.small.filename].map(urls.media);
  for (const file of files) expect(await status(file)).toBe(200);
  const body = { reason: '사용 권리 만료' };
  await asAdmin(token, 'POST', `takedown/media/${picture}`, { body });
  type Answer = { takedown: { confirmedAt: string | null } };
  const confirmed = async () =>
    (await asAdmin<Answer>(token, 'GET', `takedown/media/${picture}`)).takedown.confirmedAt;
  await expect.poll(confirmed).not.toBeNull();
  for (const file of files) expect(await status(file)).toBe(410);
  await asAdmin(token, 'POST', `takedown/media/${picture}/lift`, { body });
  for (const file of files) await expect.poll(() => status(file)).toBe(200);
});

test('an operator sees every instance, its lag and its queue @alone', async ({ page }) => {
  await logIn(page);
  await page.goto(`${cmsUrl}/admin/delivery`);
  await expect(page.getByRole('heading', { name: '발행 상태', level: 1 })).toBeVisible(patient);
  const row = page.getByRole('row', { name: new URL(siteUrl).host });
  await expect(row).toContainText('정상');
  for (const theme of ['light', 'dark']) {
    await page.evaluate(
      (value) => document.documentElement.setAttribute('data-theme', value),
      theme,
    );
    expect(await axe(page, '.bbk-delivery'), theme).toEqual([]);
  }
});
