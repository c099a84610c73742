import { expect, test } from '@playwright/test';

import { adminToken, asAdmin, find } from '../support/cms.ts';

const stamp = Date.now().toString(36);

type Link = { id: string; url: string };
const share = (token: string, path: string) =>
  asAdmin<Link>(token, 'POST', `draft-links/${path}`, { body: { hours: 1, note: '외부 필자' } });

test('whoever has a link reads the draft as its page, until the link is ended @editing', async ({
  page,
}) => {
  const token = await adminToken();
  const [section] = await find('sections', { limit: '1' });
  const headline = `아직 초고인 글 ${stamp}`;
  const { doc } = await asAdmin<{ doc: { id: string } }>(token, 'POST', 'articles', {
    query: { draft: 'true' },
    body: { language: 'ko', kind: 'news', headline, section: section?.id },
  });
  const { id, url } = await share(token, `articles/${doc.id}`);

  await page.goto(url);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  await expect(page.locator('.preview-bar')).toBeVisible();

  await asAdmin(token, 'PATCH', `articles/${doc.id}`, {
    query: { draft: 'true' },
    body: { headline: `${headline}, 다시` },
  });
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${headline}, 다시`);

  await asAdmin(token, 'POST', `draft-links/articles/${doc.id}/revoke/${id}`);
  const ended = await page.reload();
  expect(ended?.status()).toBe(410);
  await expect(page.getByText(headline)).toHaveCount(0);
});

test('one link shows a whole issue: its contents, and from there its articles @editing', async ({
  page,
}) => {
  const token = await adminToken();
  const [issue] = await find('issues', { 'where[number][equals]': '5' });
  const { url } = await share(token, `issues/${issue?.id ?? ''}`);
  await page.goto(url);
  await expect(page.locator('.preview-bar')).toBeVisible();
  const story = page.locator('main a[href*="/preview/"], main a[href*="?"]').first();
  const title = await story.innerText();
  await story.click();
  await expect(page.locator('.preview-bar')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title.split('\n')[0] ?? '');
});
