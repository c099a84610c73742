import { expect, test, type Page } from '@playwright/test';

import {
  change,
  autosaving,
  choose,
  chooseUploaded,
  logIn,
  open,
  openTab,
  publish,
  unpublish,
  uploadPicture,
} from '../support/admin.ts';
import { find } from '../support/cms.ts';
import { siteUrl } from '../support/environment.ts';

test.describe.configure({ timeout: 180_000 });

const stamp = Date.now().toString(36);
const headline = `한글로 쓰는 첫 기사 ${stamp}`;
const slug = `한글로-쓰는-첫-기사-${stamp}`;
const moved = `옮긴-기사-${stamp}`;
const sentence = '새벽의 연습실에 불이 켜졌다. 까마귀도 꿰뚫을 만큼 또렷한 첫 박이었다.';
const quotation = '박자는 몸이 먼저 안다';
const caption = '스크린 앞의 새벽 두 시';
const alt = `관리 화면을 찍은 사진 ${stamp}`;

const ask = (path: string) => fetch(new URL(encodeURI(path), siteUrl), { redirect: 'manual' });
const status = async (path: string) => (await ask(path)).status;
const text = async (path: string) => (await ask(path)).text();

/** Waits until readers see it, and writes down how long that took after the save's answer. */
async function seen(what: string, look: () => Promise<void>) {
  const since = Date.now();
  await look();
  test.info().annotations.push({ type: what, description: `${Date.now() - since} ms` });
}

async function writeBody(page: Page) {
  const body = page.locator('[data-lexical-editor="true"]').first();
  await body.click();
  await page.keyboard.type(sentence);
  await page.keyboard.press('Enter');
  await page.keyboard.type('/인용');
  // Lexical's own 인용구 is a paragraph; 인용 is the block.
  const option = page.locator('.slash-menu-popup').getByText('인용', { exact: true });
  // What a save answers while something is typed into a new block takes the block's place.
  await autosaving(page, 'pullQuote', () => option.click());
  await autosaving(page, quotation, () => body.locator('textarea').first().fill(quotation));
}

/** A picture that is put in has its form open; folded it shows itself, with its words, until it is asked again. */
async function addPicture(page: Page) {
  const body = page.locator('[data-lexical-editor="true"]').first();
  await body.locator('> p').last().click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/사진');
  const option = page.locator('.slash-menu-popup').getByText('사진', { exact: true });
  await autosaving(page, '"image"', () => option.click());
  const block = body.locator('[data-lexical-decorator]').last();
  await chooseUploaded(block.locator('.field-type.upload'), alt);
  await autosaving(page, caption, () => block.locator('textarea').fill(caption));
  await block.getByRole('button', { name: '접기' }).click();
  await expect(block.getByText(caption)).toBeVisible();
  await expect(block.getByAltText(alt)).toBeVisible();
  await expect(block.locator('textarea')).toHaveCount(0);
  await block.getByTitle('사진과 설명 고치기').click();
  await expect(block.locator('textarea')).toHaveValue(caption);
}

async function fillFiling(page: Page) {
  await openTab(page, '분류');
  await choose(page.locator('#field-section'));
  await openTab(page, '바이라인·출처');
  await page.locator('#field-bylines .array-field__add-row').click();
  await choose(page.locator('#field-bylines__0__person'));
}

test('an editor writes a story, and readers have it', { tag: '@editing' }, async ({ page }) => {
  await logIn(page);
  await uploadPicture(page, await page.screenshot(), alt);

  await open(page, 'articles');
  await page.locator('#field-headline').fill(headline);
  await page.locator('#field-dek').fill('새벽의 연습실에서 시작된 이야기.');
  await choose(page.locator('#field-hero__type'), '사진 한 장');
  await chooseUploaded(page.locator('#field-hero__image'), alt);
  await writeBody(page);
  await addPicture(page);
  await fillFiling(page);
  await page.locator('#field-slug').fill(slug);
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
  const [story] = await find('articles', { 'where[slug][equals]': slug });
  if (!story) throw new Error('the story of the test before is not public');
  await logIn(page);
  await open(page, 'articles', story.id);
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
