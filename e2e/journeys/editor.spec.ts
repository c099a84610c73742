import { expect, test } from '@playwright/test';

import { change, logIn, open, publish, unpublish, uploadPicture } from '../support/admin.ts';
import { find } from '../support/cms.ts';
import { cmsUrl, siteUrl } from '../support/environment.ts';
import { storyOf, writeStory } from '../support/story.ts';

test.describe.configure({ timeout: 180_000 });

const stamp = Date.now().toString(36);
const story = storyOf(stamp);
const { alt, caption, headline, quotation, sentence, slug } = story;
const moved = `옮긴-기사-${stamp}`;

const ask = (path: string) => fetch(new URL(encodeURI(path), siteUrl), { redirect: 'manual' });
const status = async (path: string) => (await ask(path)).status;
const text = async (path: string) => (await ask(path)).text();

/** Waits until readers see it, and writes down how long that took after the save's answer. */
async function seen(what: string, look: () => Promise<void>) {
  const since = Date.now();
  await look();
  test.info().annotations.push({ type: what, description: `${Date.now() - since} ms` });
}

test('an editor writes a story, and readers have it', { tag: '@editing' }, async ({ page }) => {
  await logIn(page);
  await uploadPicture(page, await page.screenshot(), alt);

  await writeStory(page, story);
  await publish(page);

  await seen('published', () => expect.poll(() => status(`/articles/${slug}`)).toBe(200));
  await page.goto(`${siteUrl}/articles/${slug}`);
  await expect(page.locator('h1')).toContainText(headline);
  await expect(page.locator('main')).toContainText(sentence);
  await expect(page.locator('main')).toContainText(quotation);
  // Above the headline, and in the text.
  await expect(page.getByAltText(alt)).toHaveCount(2);
  await expect(page.locator('figcaption', { hasText: caption })).toBeVisible();
  await page.goto(`${siteUrl}/latest`);
  await expect(page.getByRole('link', { name: headline }).first()).toBeVisible();
});

test('an editor moves a story and withdraws it', { tag: '@editing' }, async ({ page }) => {
  const [published] = await find('articles', { 'where[slug][equals]': slug });
  if (!published) throw new Error('the story of the test before is not public');
  await logIn(page);
  await open(page, 'articles', published.id);
  await change(page, '#field-slug', moved);
  await publish(page);
  await seen('moved', () => expect.poll(() => status(`/articles/${slug}`)).toBe(301));
  const { headers } = await ask(`/articles/${slug}`);
  expect(decodeURI(headers.get('location') ?? '')).toContain(`/articles/${moved}`);
  await expect.poll(() => status(`/articles/${moved}`)).toBe(200);

  await unpublish(page);
  await seen('withdrawn', () => expect.poll(() => status(`/articles/${moved}`)).toBe(404));
  await expect.poll(async () => text('/latest')).not.toContain(headline);
});

test('on a phone every step is within reach', { tag: '@editing' }, async ({ page }) => {
  const [published] = await find('articles', { 'where[sample][not_equals]': 'true' });
  if (!published) throw new Error('the first edition has no article');
  await page.setViewportSize({ width: 390, height: 844 });
  await logIn(page);
  for (const language of ['ko', 'en']) {
    await page.context().addCookies([{ name: 'payload-lng', value: language, url: cmsUrl }]);
    await open(page, 'articles', published.id);
    const [first, more] = [page.locator('.bbk-steps .btn').first(), '.bbk-steps__more'] as const;
    await expect(first).toBeInViewport({ ratio: 1 });
    await expect(page.locator(more)).toBeInViewport({ ratio: 1 });
    await page.locator(more).click();
    await expect(page.locator('#step-unpublish')).toBeInViewport({ ratio: 1 });
  }
});

test(
  'an editor changes the headline of the announcement',
  { tag: '@editing' },
  async ({ page }) => {
    const announcements = { 'where[language][equals]': 'ko', 'where[sample][not_equals]': 'true' };
    const [announcement] = await find('partnerships', announcements);
    if (!announcement?.headline) throw new Error('the first edition has no announcement');
    const path = `/partnerships/${announcement.slug}`;
    const changed = `${announcement.headline} ${stamp}`;
    expect(await text(path)).toContain(announcement.headline);

    await logIn(page);
    await open(page, 'partnerships', announcement.id);
    for (const next of [changed, announcement.headline]) {
      await change(page, '#field-headline', next);
      await publish(page);
      await seen('changed', () =>
        expect.poll(async () => (await text(path)).includes(stamp)).toBe(next === changed),
      );
    }
  },
);
