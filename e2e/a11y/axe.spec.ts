import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

import { pageTypes } from '../support/page-types.ts';

test.describe.configure({ mode: 'parallel' });

/** The rules that look at colours: all others see the same page in both themes. */
const ofColour = ['color-contrast', 'link-in-text-block'];

async function found(page: Page, rules: readonly string[] = []) {
  const axe = new AxeBuilder({ page });
  if (rules.length > 0) axe.withRules([...rules]);
  const { violations } = await axe.analyze();
  return violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  }));
}

for (const { name, locale, status, address } of pageTypes) {
  test(`axe finds nothing: ${name}, ${locale}, in both themes`, async ({ page }) => {
    // It has as much in it as twenty other pages.
    test.slow(name === 'style guide');
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    const response = await page.goto(await address());
    expect(response?.status()).toBe(status);
    expect(await found(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await found(page, ofColour)).toEqual([]);
  });
}
