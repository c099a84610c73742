import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

import { logIn } from '../support/admin.ts';
import { find } from '../support/cms.ts';
import { cmsUrl } from '../support/environment.ts';

test.describe.configure({ timeout: 180_000 });

/** What is wrong in the parts that are ours: of the rest Payload takes care. */
async function wrong(page: Page, parts: string) {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .include(parts)
    .setLegacyMode()
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.target.join(' ')) }));
}

/** In both themes, which the admin tells apart by this alone. */
async function seesNothingWrong(page: Page, name: string, parts: string) {
  await expect(page.locator(parts).first()).toBeVisible();
  for (const theme of ['light', 'dark']) {
    await page.locator('html').evaluate((html, value) => {
      html.dataset['theme'] = value;
    }, theme);
    expect(await wrong(page, parts), `${name}, ${theme}`).toEqual([]);
  }
}

/** A document of the first edition, which no test takes away. */
async function oldest(collection: string, rest = '') {
  const [document] = await find(collection, { limit: '1', sort: 'createdAt' });
  return `collections/${collection}/${document?.id ?? ''}${rest}`;
}

type View = readonly [name: string, parts: string, address: () => Promise<string> | string];

const strangers: View[] = [
  ['the login', '.bbk-login', () => 'login'],
  ['a new password', '.bbk-login', () => 'set-password#a-key'],
];
const views: View[] = [
  ['an article', '.bbk-panel', () => oldest('articles')],
  ['the flat plan', '.bbk-plan', () => oldest('issues', '/plan')],
  ['the release', '.bbk-release', () => oldest('issues', '/release')],
  ['the accounts', '.bbk-invite', () => 'collections/users'],
  ['one’s own account', '.bbk-account', () => 'account'],
];

/** Buttons of Payload's own that would say nothing, or nothing in Korean. */
const unnamed = ['[object Object]', '{{label}}', 'dropdown', 'invisible']
  .map((words) => `[aria-label*="${words}"]`)
  .join();

async function look(page: Page, all: readonly View[]) {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const [name, parts, address] of all) {
    await page.goto(`${cmsUrl}/admin/${await address()}`);
    await seesNothingWrong(page, name, parts);
    await expect(page.locator(unnamed), name).toHaveCount(0);
    expect(refused, `${name}: what its policy refuses`).toEqual([]);
  }
}

test('axe finds nothing serious on the way in', { tag: '@editing' }, ({ page }) =>
  look(page, strangers),
);

test(
  'axe finds nothing serious in the newsroom’s own views',
  { tag: '@editing' },
  async ({ page }) => {
    await logIn(page);
    await look(page, views);
    await page.locator('.bbk-inbox__bell').click();
    await seesNothingWrong(page, 'the inbox', '.bbk-inbox');
  },
);
