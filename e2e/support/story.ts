import { expect, type Page } from '@playwright/test';

import { autosaving, choose, chooseUploaded, open, openTab } from './admin.ts';

/** A story of its own, by a `stamp` that no other has. */
export const storyOf = (stamp: string) => ({
  headline: `한글로 쓰는 첫 기사 ${stamp}`,
  slug: `한글로-쓰는-첫-기사-${stamp}`,
  sentence: '새벽의 연습실에 불이 켜졌다. 까마귀도 꿰뚫을 만큼 또렷한 첫 박이었다.',
  quotation: '박자는 몸이 먼저 안다',
  caption: '스크린 앞의 새벽 두 시',
  /** Of the picture, which has to be uploaded before. */
  alt: `관리 화면을 찍은 사진 ${stamp}`,
});

export type Story = ReturnType<typeof storyOf>;

async function writeBody(page: Page, { quotation, sentence }: Story) {
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
async function addPicture(page: Page, { alt, caption }: Story) {
  const body = page.locator('[data-lexical-editor="true"]').first();
  await body.locator('> p').last().click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/사진');
  const option = page.locator('.slash-menu-popup').getByText('사진', { exact: true });
  await autosaving(page, '"blockType":"image"', () => option.click());
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

/** Writes all of a new story as an editor does, with a picture above it and in the text, ready to be published. */
export async function writeStory(page: Page, story: Story) {
  await open(page, 'articles');
  await page.locator('#field-headline').fill(story.headline);
  await page.locator('#field-dek').fill('새벽의 연습실에서 시작된 이야기.');
  await choose(page.locator('#field-hero__type'), '사진 한 장');
  await chooseUploaded(page.locator('#field-hero__image'), story.alt);
  await writeBody(page, story);
  await addPicture(page, story);
  await fillFiling(page);
  await page.locator('#field-slug').fill(story.slug);
}
