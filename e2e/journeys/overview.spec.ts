import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

import { logIn } from '../support/admin.ts';
import { adminToken, asAdmin, find } from '../support/cms.ts';
import { cmsUrl } from '../support/environment.ts';

test.describe.configure({ timeout: 120_000 });

const day = 86_400_000;
const stamp = Date.now().toString(36);
const headline = `옮길 기사 ${stamp}`;
const seoul = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Seoul',
  dateStyle: 'short',
  timeStyle: 'short',
});
/** `2026-11-25 14:05`, in Seoul. */
const inSeoul = (time: number) => seoul.format(time);

/** An article that is scheduled for a time. */
async function scheduleArticle(token: string, at: number): Promise<string> {
  const [section] = await find('sections', { limit: '1' });
  const text = { language: 'ko', kind: 'news', headline, dek: '캘린더에서 옮길 기사' };
  const { doc } = await asAdmin<{ doc: { id: string } }>(token, 'POST', 'articles', {
    query: { draft: 'true' },
    body: { ...text, section: section?.id },
  });
  await asAdmin(token, 'POST', `articles/${doc.id}/transition`, {
    body: { action: 'schedule', at: new Date(at).toISOString(), comment: '점검 경고를 확인함' },
  });
  return doc.id;
}

async function seesNoViolation(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .include('.bbk-board')
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

/** What the browser would have of pages that nobody has asked for yet: how that was answered. */
function answersToPrefetches(page: Page): readonly number[] {
  const statuses: number[] = [];
  page.on('response', (response) => {
    if (response.request().headers()['next-router-prefetch']) statuses.push(response.status());
  });
  return statuses;
}

test('an editor sees the whole, and moves what is scheduled by keyboard and by mouse @editing', async ({
  page,
}) => {
  const token = await adminToken();
  const prefetched = answersToPrefetches(page);
  // Three weeks from now the seeded magazine has nothing of its own.
  const at = Date.now() + 21 * day;
  const id = await scheduleArticle(token, at);
  await logIn(page);
  await expect(page.getByRole('heading', { name: '나를 기다리는 일' })).toBeVisible();
  await expect(page.getByText('불러오는 중…')).toHaveCount(0);
  await seesNoViolation(page);

  const date = inSeoul(at).slice(0, 10);
  await page.goto(`${cmsUrl}/admin/calendar?view=month&day=${date}`);
  await seesNoViolation(page);
  const card = page.locator('.bbk-calendar__item', { hasText: headline });
  await card.getByRole('button', { name: /시각 바꾸기/ }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  const time = dialog.getByLabel('새 시각');
  await time.fill(`${date}T23:10`);
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(card.locator('time')).toHaveText('23:10');

  const cells = page.locator('.bbk-calendar__day');
  const dates = await cells.evaluateAll((all) => all.map((cell) => cell.dataset['day'] ?? ''));
  const here = dates.indexOf(date);
  const there = dates[here > 6 ? here - 7 : here + 7] ?? '';
  const target = page.locator(`[data-day="${there}"]`);
  await card.hover({ position: { x: 20, y: 8 } });
  await page.mouse.down();
  await target.hover({ position: { x: 20, y: 12 } });
  await target.hover({ position: { x: 24, y: 14 } });
  // A hand lets go when it sees where.
  await expect(target).toHaveAttribute('data-over', 'true');
  await page.mouse.up();
  await expect(time).toHaveValue(`${there}T23:10`);
  await dialog.getByRole('button', { name: '옮기기' }).click();
  await expect(target.locator('.bbk-calendar__item', { hasText: headline })).toBeVisible();

  await page.goto(`${cmsUrl}/admin/translations`);
  await expect(page.getByRole('heading', { name: '한국어가 바뀜' })).toBeVisible();
  await seesNoViolation(page);
  // Next asks as soon as a link is seen: making those pages is for who follows it.
  expect([...new Set(prefetched)]).toEqual([204]);
  await asAdmin(token, 'DELETE', `articles/${id}`, { query: { trash: 'true' } });
});
