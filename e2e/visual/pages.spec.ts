import { join } from 'node:path';

import type { Locale } from '@bbk/shared/locales';
import { urls } from '@bbk/shared/urls';
import { expect, test, type Page } from '@playwright/test';

import { show, type Theme, type Width } from '../support/still.ts';
import { compare, keep, kept, reference } from './compare.ts';

/**
 * What the pages look like, against pictures of them that somebody has looked at. They are the style guide's
 * pages: every type, from data that never changes. `pnpm visual:update` takes the pictures anew.
 */
const updating = process.env['UPDATE_REFERENCES'] === '1';
const folder = join(import.meta.dirname, 'references');

const specimens = [
  ...['home', 'home-long', 'home-three'],
  ...['news', 'feature', 'interview', 'review', 'column', 'photo', 'list'].map(
    (kind) => `article-${kind}`,
  ),
  ...['article-feature-full', 'article-interview-bare', 'feature-split'],
  ...['issues', 'issue', 'issue-sold-out', 'partnerships', 'partnership', 'partnership-six'],
  ...['list', 'list-rare', 'list-empty', 'artist', 'person', 'organisation', 'about', 'policy'],
  ...['search', 'search-none', 'saved', 'error-404'],
];

interface View {
  readonly locale: Locale;
  readonly width: Width;
  readonly theme: Theme;
}

/** Each width, both themes and both languages: every type of page in all of these. */
const views: readonly View[] = [
  { locale: 'ko', width: 390, theme: 'light' },
  { locale: 'en', width: 820, theme: 'light' },
  { locale: 'ko', width: 1440, theme: 'dark' },
];

// Its own style is let in: what blinks is held still for the picture.
test.use({ bypassCSP: true, serviceWorkers: 'block' });
test.describe.configure({ mode: 'parallel' });

async function picture(page: Page, specimen: string, { locale, width, theme }: View) {
  await show(page, urls.styleguide(locale, specimen), width, theme);
  const screenshot = await page.screenshot({ fullPage: true, caret: 'hide', scale: 'css' });
  return kept(screenshot, width);
}

for (const specimen of specimens) {
  test(`looks as it was approved: ${specimen}`, async ({ page }, testInfo) => {
    for (const view of views) {
      const name = `${specimen}-${view.locale}-${view.width}-${view.theme}`;
      const path = join(folder, `${name}.webp`);
      const actual = await picture(page, specimen, view);
      const approved = await reference(path);
      if (updating) {
        // One that shows the same stays as it is, so that only what has changed is committed.
        const same = approved !== null && (await compare(actual, approved)).told === null;
        if (!same) await keep(path, actual);
        continue;
      }
      if (!approved) throw new Error(`${name} has no reference: pnpm visual:update takes one.`);
      const { told, picture: drawn } = await compare(actual, approved);
      if (told !== null) {
        await keep(testInfo.outputPath(`${name}.actual.webp`), actual);
        if (drawn) await keep(testInfo.outputPath(`${name}.difference.png`), drawn);
      }
      expect.soft(told, `${name}: see ${testInfo.outputDir}`).toBeNull();
    }
  });
}
