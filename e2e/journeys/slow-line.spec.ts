import { expect, test, type Page } from '@playwright/test';

import { logIn, publish, uploadPicture } from '../support/admin.ts';
import { find } from '../support/cms.ts';
import { progress, randomMoment, report } from '../support/length.ts';
import { storyOf, writeStory } from '../support/story.ts';

/** How late a question reaches the server, and how late its answer comes back, at most; in ms. */
const [there, back] = [2_500, 1_500];
const stories = 20;
const stamp = Date.now().toString(36);

test.describe.configure({ timeout: 240_000 * stories });

/** All that the admin asks but pages and files is late by chance: in each story the answers cross in other ways. */
async function slowDown(page: Page) {
  await page.route(/\/(admin|api)\//, async (route) => {
    if (route.request().method() === 'GET') {
      await route.fallback();
      return;
    }
    await randomMoment(there);
    // Who leaves a page leaves its questions.
    const response = await route.fetch().catch(() => null);
    await randomMoment(back);
    await (response ? route.fulfill({ response }) : route.abort()).catch(() => undefined);
  });
}

test(
  'on a line whose answers come late by chance no word of a story is lost',
  { tag: '@long' },
  async ({ page }) => {
    await logIn(page);
    await slowDown(page);
    const picture = await page.screenshot();
    for (let count = 1; count <= stories; count += 1) {
      const story = storyOf(`${stamp}-${count}`);
      await uploadPicture(page, picture, story.alt);
      await writeStory(page, story);
      await publish(page);
      const [published] = await find('articles', { 'where[slug][equals]': story.slug });
      const { headline, quotation, sentence, caption } = story;
      for (const words of [headline, quotation, sentence, caption])
        expect(JSON.stringify(published)).toContain(words);
      progress('stories on a slow line', count, stories);
    }
    report('Stories written on a line with answers late by chance', { stories, lost: 0 });
  },
);
