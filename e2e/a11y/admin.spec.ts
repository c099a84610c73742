import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

import { find } from '../support/cms.ts';
import { cmsUrl } from '../support/environment.ts';
import { letIn } from '../support/people.ts';

/** What is ours on a page of the admin: of the rest Payload takes care. */
async function found(page: Page, parts: string) {
  await expect(page.locator(parts).first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .include(parts)
    .setLegacyMode()
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.target.join(' ')) }));
}

interface View {
  name: string;
  address: () => Promise<string> | string;
  parts: string;
}

const of = async (collection: string, rest = '') => {
  const [document] = await find(collection, { limit: '1' });
  return `collections/${collection}/${document?.id ?? ''}${rest}`;
};

const strangers: View[] = [
  { name: 'the login', address: () => 'login', parts: '.bbk-login' },
  { name: 'a new password', address: () => 'set-password#a-key', parts: '.bbk-login' },
];
const views: View[] = [
  { name: 'an article', address: () => of('articles'), parts: '.bbk-panel' },
  { name: 'the flat plan', address: () => of('issues', '/plan'), parts: '.bbk-plan' },
  { name: 'the release', address: () => of('issues', '/release'), parts: '.bbk-release' },
  { name: 'the accounts', address: () => 'collections/users', parts: '.bbk-invite' },
  { name: 'one’s own account', address: () => 'account', parts: '.bbk-account' },
  { name: 'the audit log', address: () => 'collections/audit-log', parts: '.collection-list' },
];

async function look(page: Page, all: readonly View[]) {
  for (const { address, name, parts } of all) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(`${cmsUrl}/admin/${await address()}`);
      expect(await found(page, parts), `${name}, ${colorScheme}`).toEqual([]);
    }
  }
}

test('axe finds nothing serious on the way in', { tag: '@editing' }, ({ page }) =>
  look(page, strangers),
);

test(
  'axe finds nothing serious in the newsroom’s own views',
  { tag: '@editing' },
  async ({ page }) => {
    test.slow();
    await letIn(page.context());
    await look(page, views);
    await page.locator('.bbk-inbox__bell').click();
    expect(await found(page, '.bbk-inbox')).toEqual([]);
  },
);
