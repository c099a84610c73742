import { expect, test, type Browser, type Page } from '@playwright/test';

import { urls } from '@bbk/shared/urls';

import { logIn, open, takeStep } from '../support/admin.ts';
import { adminToken, asAdmin } from '../support/cms.ts';
import { siteUrl } from '../support/environment.ts';
import { body } from '../support/secrets/documents.ts';

test.describe.configure({ timeout: 180_000 });

type Made = { doc: { id: string } };
const stamp = Date.now().toString(36);
const made: [collection: string, id: string][] = [];
/** The admin's pages are large: the first one of a server takes its time. */
const patient = { timeout: 30_000 };
let token: string;
let partners: string[];

async function make(collection: string, data: object): Promise<string> {
  const query = { locale: 'ko', draft: 'true' };
  const { doc } = await asAdmin<Made>(token, 'POST', collection, { query, body: data });
  made.unshift([collection, doc.id]);
  return doc.id;
}

const announcement = (slug: string, more: object) =>
  make('partnerships', {
    language: 'ko',
    headline: `함께 여는 무대 ${slug}`,
    dek: '두 회사가 함께 무대를 연다.',
    body: body('두 회사가 함께 무대를 연다고 밝혔다.'),
    announcedOn: '2026-11-20',
    slug,
    _status: 'draft',
    ...more,
  });

const change = (id: string, data: object, draft = true) =>
  asAdmin(token, 'PATCH', `partnerships/${id}`, {
    query: draft ? { draft: 'true' } : {},
    body: data,
  });

const status = async (slug: string) => {
  const address = new URL(urls.document('ko', 'partnerships', slug), siteUrl);
  return (await fetch(address, { redirect: 'manual' })).status;
};

/** Somebody who has no account: in a browser of their own. */
async function guest(browser: Browser): Promise<Page> {
  return (await browser.newContext({ locale: 'ko-KR' })).newPage();
}

test.beforeAll(async () => {
  token = await adminToken();
  partners = [
    await make('organisations', { name: `우리 회사 ${stamp}`, kind: 'company' }),
    await make('organisations', { name: `물결레코드 ${stamp}`, kind: 'label' }),
  ];
});
test.afterAll(async () => {
  const trashed = { deletedAt: new Date().toISOString() };
  for (const [collection, id] of made)
    await asAdmin(token, 'PATCH', `${collection}/${id}`, { body: trashed });
});

test('a partner asks for a change, approves, and approves again after the next change @editing', async ({
  browser,
  page,
}) => {
  const slug = `approve-${stamp}`;
  const [ours, theirs] = partners;
  const id = await announcement(slug, {
    partners: [
      { organisation: ours, approval: { waived: true } },
      { organisation: theirs, approval: { name: '이둘', email: 'partner@example.com' } },
    ],
  });
  await logIn(page);
  await open(page, 'partnerships', id);
  const panel = page.getByRole('region', { name: '파트너 승인' });
  const link = panel.getByLabel('링크 복사');
  await panel.getByRole('button', { name: '승인 요청 보내기' }).click(patient);
  const first = await link.inputValue();

  const partner = await guest(browser);
  await partner.goto(first);
  await expect(partner.locator('h1')).toContainText('함께 여는 무대');
  // Who is in it is part of what they sign.
  await expect(partner.locator('.deal')).toContainText(`우리 회사 ${stamp}`);
  await partner.getByLabel('성명과 직함').fill('이둘 이사');
  await partner.getByLabel(/고칠 점/).fill('회사 이름을 줄이지 말아 주세요.');
  await partner.getByRole('button', { name: '수정 요청' }).click();
  await expect(partner.locator('h1')).toHaveText('수정 요청을 보냈습니다');
  await expect(panel.getByText('회사 이름을 줄이지 말아 주세요.')).toBeVisible(patient);

  /** Opens the link that the editor has now, reads `text` there, and approves. */
  const approve = async (before: string, text: string) => {
    await page.reload();
    await expect(link).not.toHaveValue(before, patient);
    const address = await link.inputValue();
    await partner.goto(address);
    await expect(partner.locator('main')).toContainText(text);
    await partner.getByLabel('성명과 직함').fill('이둘 이사');
    await partner.getByRole('button', { name: '이대로 승인' }).click();
    await expect(partner.locator('h1')).toHaveText('승인했습니다');
    await expect(panel.getByRole('status')).toContainText('모두 승인했습니다', patient);
    return address;
  };
  await change(id, { dek: '두 회사가 이름을 줄이지 않고 무대를 연다.' });
  await page.reload();
  await panel.getByRole('button', { name: /승인 요청/ }).click(patient);
  const second = await approve(first, '이름을 줄이지 않고');

  // Nobody asks by hand any more: who has approved is asked again by itself.
  await change(id, { dek: '두 회사가 겨울에 무대를 연다.' });
  await approve(second, '겨울에 무대를 연다');
  await page.reload();
  await takeStep(page, 'publish', (dialog) => dialog.locator('textarea').fill('모두 승인했다.'));
  await expect.poll(() => status(slug)).toBe(200);
});

test('a journalist’s link says not yet, shows it under embargo, and leads to readers’ page after it @editing', async ({
  browser,
  page,
}) => {
  const slug = `embargo-${stamp}`;
  const [ours] = partners;
  const id = await announcement(slug, {
    partners: [{ organisation: ours }],
    partnerApproval: 'never',
    pressContact: { name: '홍길동', email: 'press@example.com' },
  });
  await logIn(page);
  await open(page, 'partnerships', id);
  const panel = page.getByRole('region', { name: '엠바고 초대' });
  await panel.getByLabel('이름').fill('한기자', patient);
  await panel.getByLabel('매체').fill('가나일보');
  await panel.getByRole('button', { name: '링크 만들기' }).click();
  const link = await panel.getByLabel('링크 복사').inputValue();

  const journalist = await guest(browser);
  await journalist.goto(link);
  await expect(journalist.locator('h1')).toHaveText('아직 볼 수 없습니다');

  const published = { _status: 'published', preflightReason: '시험' };
  const embargoUntil = new Date(Date.now() + 86_400_000).toISOString();
  await change(id, { ...published, embargoUntil }, false);
  const kit = journalist.locator('a[href$="kit.zip"]');
  await expect(async () => {
    await journalist.goto(link);
    await expect(kit.first()).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  await expect(journalist.locator('h1')).toContainText('함께 여는 무대');
  await expect(journalist.locator('main')).toContainText('가나일보 한기자 님께 드린 링크입니다');
  expect(await status(slug)).toBe(404);
  await page.reload();
  await panel.getByText(/열람 \d+번/).click(patient);
  await expect(panel.getByText('발표 열람').first()).toBeVisible();

  await change(
    id,
    { ...published, embargoUntil: new Date(Date.now() + 2_000).toISOString() },
    false,
  );
  await expect.poll(() => status(slug), { timeout: 30_000 }).toBe(200);
  await journalist.goto(link);
  await expect(journalist).toHaveURL(
    new URL(urls.document('ko', 'partnerships', slug), siteUrl).href,
  );
  await expect(journalist.locator('h1')).toContainText('함께 여는 무대');
});
