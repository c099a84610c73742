import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

import { locales } from '@bbk/shared/locales';
import { urls } from '@bbk/shared/urls';

/** A window of 1280 pixels at 400 %: what WCAG 1.4.10 asks to be read without a second scroll bar. */
const magnified = { width: 320, height: 640 };

/** The guide has every control, and these have what only whole pages have. */
const pressed =
  /styleguide(?:$|\/(?:home|article-feature|article-interview|issue|partnership|list|search|saved)$)/;

test.describe.configure({ mode: 'parallel' });

for (const locale of locales) {
  test(`at 400 % every page in every state fits, and what is pressed is large enough: ${locale}`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.setViewportSize(magnified);
    // Pictures have their sizes in the page: nothing here depends on what they show.
    await page.route(/\.(?:avif|webp)$/, (route) => route.abort());
    await page.goto(urls.styleguide(locale));
    const pages = await page
      .locator(`.pages a[href^="${urls.styleguide(locale)}/"]`)
      .evaluateAll((links) =>
        links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
      );
    const guide = [...new Set(pages)];
    expect(guide.length).toBeGreaterThan(50);
    const problems: string[] = [];
    for (const path of [urls.styleguide(locale), ...guide]) {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (tooWide > 0) problems.push(`${path}: ${tooWide} px too wide`);
      if (!pressed.test(path)) continue;
      const { violations } = await new AxeBuilder({ page }).withRules(['target-size']).analyze();
      const small = violations.flatMap(({ nodes }) => nodes.map(({ target }) => target.join(' ')));
      problems.push(...small.map((target) => `${path}: ${target} is too small`));
    }
    expect(problems).toEqual([]);
  });
}
