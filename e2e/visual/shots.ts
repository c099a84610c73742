import { join } from 'node:path';

import { test } from '@playwright/test';

import { pageTypes } from '../support/page-types.ts';
import { still, show, widths } from '../support/still.ts';

const folder = process.env['SHOTS'] ?? join(import.meta.dirname, '../../.cache/shots');

test.describe.configure({ mode: 'parallel' });

for (const { name, locale, address } of pageTypes) {
  test(`${locale} ${name}`, async ({ page }) => {
    for (const width of widths) {
      await show(page, await address(), width, 'light');
      for (const theme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: theme });
        await still(page);
        const file = `${locale}-${name.replaceAll(/[^a-z]+/g, '-')}-${width}-${theme}.png`;
        await page.screenshot({ path: join(folder, file), fullPage: true });
      }
    }
  });
}
