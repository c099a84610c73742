import { expect, test, type Page } from '@playwright/test';
import { urls } from '@bbk/shared/urls';

import { pageTypes } from '../support/page-types.ts';

const sheet = 'link[rel="stylesheet"][href^="/built/"]';

/** All of the look: the style guide loads it. */
async function allOfTheLook(page: Page): Promise<string> {
  await page.goto(urls.styleguide('ko'));
  return page
    .locator(sheet)
    .evaluate(async (link: HTMLLinkElement) => (await fetch(link.href)).text());
}

/** The rules of `whole` that mean something on the page, in any state of it, and are not in its own sheet. */
const lacking = (page: Page, whole: string) =>
  page.evaluate(
    ([text, own]) => {
      const withoutStates = (selector: string) =>
        selector
          .replaceAll(/::[\w-]+(?:\([^)]*\))?/g, '')
          .replaceAll(
            /:(?:hover|focus|focus-visible|focus-within|active|checked|target|empty|open|placeholder-shown)(?![\w-])/g,
            '',
          );
      const isMeant = (selector: string) =>
        selector.split(/,(?![^(]*\))/).some((one) => {
          try {
            return document.querySelector(withoutStates(one).trim() || '*') !== null;
          } catch {
            return false;
          }
        });
      const rulesOf = (rules: CSSRuleList, around = ''): string[] =>
        [...rules].flatMap((rule) => {
          if (rule instanceof CSSStyleRule)
            return isMeant(rule.selectorText) ? [`${around}${rule.selectorText}`] : [];
          if (rule instanceof CSSMediaRule)
            return rulesOf(rule.cssRules, `@media ${rule.conditionText} `);
          return [];
        });
      const all = new CSSStyleSheet();
      all.replaceSync(text);
      const loaded = [...document.styleSheets].find(({ ownerNode }) =>
        (ownerNode as Element).matches(own),
      );
      if (!loaded) return ['no sheet'];
      const known = new Set(rulesOf(loaded.cssRules));
      return rulesOf(all.cssRules).filter((rule) => !known.has(rule));
    },
    [whole, sheet] as const,
  );

test('the sheet of a page has every rule of the look that its elements are named by', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const whole = await allOfTheLook(page);
  for (const type of pageTypes) {
    await page.goto(await type.address());
    expect(await lacking(page, whole), `${type.locale} ${type.name}`).toEqual([]);
  }
});

test('and of what its scripts put there', async ({ page }) => {
  const whole = await allOfTheLook(page);
  const feature = pageTypes.find(({ name }) => name === 'article (feature)');
  await page.goto((await feature?.address()) ?? '');
  await page.locator('a[data-zoom]').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await lacking(page, whole), 'pictures that are open large').toEqual([]);
  await page.goto(urls.search('ko'));
  await page.getByRole('combobox').pressSequentially('빌');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(await lacking(page, whole), 'suggestions').toEqual([]);
});
