import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

import { pageTypes } from '../support/page-types.ts';

test.describe.configure({ mode: 'parallel' });

for (const { name, locale, status, address } of pageTypes) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing: ${name}, ${locale}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const response = await page.goto(await address());
      expect(response?.status()).toBe(status);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const told = violations.map(({ id, help, nodes }) => ({
        id,
        help,
        where: nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
      }));
      expect(told).toEqual([]);
    });
  }
}
