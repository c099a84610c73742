import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

import { siteUrl } from '../support/environment.ts';
import { pageTypes, type PageType } from '../support/page-types.ts';

test.describe.configure({ mode: 'parallel' });

/** The rules that look at colours: all others see the same page in both themes. */
const ofColour = ['color-contrast', 'link-in-text-block'];

/** The style guide shows a part in several states beside each other: they have to bear the same name. */
const notOfGuide = ['landmark-unique'];

type Asked = { only?: readonly string[]; but?: readonly string[] };

async function found(page: Page, { only = [], but = [] }: Asked = {}) {
  // Naming everything that is right takes most of the time, and a page of ours frames no other.
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .disableRules([...but]);
  if (only.length > 0) axe.withRules([...only]);
  const { violations } = await axe.analyze();
  return violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  }));
}

/** What the browser complains of while it loads a page: scripts that fail, files that are not there. */
function complaints(page: Page, own: string) {
  const heard: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && message.location().url !== own) heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400 && response.url() !== own)
      heard.push(`${response.url()}: ${response.status()}`);
  });
  return heard;
}

/** In English the same components stand in the same order: `pnpm test:long` looks at the others, too. */
const inShort = ['home', 'article', 'issue', 'partnership', 'search', 'not found'];
const tagOf = ({ name, locale }: PageType) =>
  locale === 'ko' || inShort.includes(name) ? [] : ['@long'];

for (const type of pageTypes) {
  const { name, locale, status, address } = type;
  const title = `axe and the browser find nothing: ${name}, ${locale}, in both themes`;
  test(title, { tag: tagOf(type) }, async ({ page }) => {
    // It has as much in it as twenty other pages.
    test.slow(name === 'style guide');
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    const own = new URL(await address(), siteUrl).href;
    // A page that says that it is not there is a complaint of its own.
    const heard = complaints(page, status === 200 ? '' : own);
    const response = await page.goto(own);
    expect(response?.status()).toBe(status);
    expect(heard).toEqual([]);
    const but = name === 'style guide' ? notOfGuide : [];
    expect(await found(page, { but })).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await found(page, { only: ofColour })).toEqual([]);
  });
}
