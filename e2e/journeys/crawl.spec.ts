import { gzipSync } from 'node:zlib';

import { expect, test, type Page } from '@playwright/test';

import { locales } from '@bbk/shared/locales';
import { urls } from '@bbk/shared/urls';

import { siteUrl } from '../support/environment.ts';

const mostPages = 600;
const mostBytes = 30 * 1024;

/** The internal links of a page, as the browser resolves them. */
async function links(page: Page): Promise<string[]> {
  const hrefs = await page
    .locator('a[href]')
    .evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href));
  return hrefs
    .map((href) => new URL(href))
    .filter((url) => url.origin === new URL(siteUrl).origin && !url.pathname.startsWith('/media/'))
    .map((url) => url.pathname);
}

/** What is wrong with one page, as sentences; its links go into `queue`. */
async function visit(page: Page, path: string, follow: (path: string) => void): Promise<string[]> {
  const problems: string[] = [];
  const response = await page.goto(path, { waitUntil: 'load' });
  const status = response?.status() ?? 0;
  if (status !== 200) return [`${path}: ${status}`];
  const scripts = await page
    .locator('script:not([type="application/ld+json"], [src^="/built/"])')
    .evaluateAll((elements) => elements.map((element) => element.outerHTML.slice(0, 120)));
  if (scripts.length > 0) problems.push(`${path}: scripts ${scripts.join(' ')}`);
  const size = gzipSync((await response?.body()) ?? '').length;
  if (path.includes('/articles/') && size > mostBytes) problems.push(`${path}: ${size} bytes`);
  for (const link of await links(page)) follow(link);
  return problems;
}

test('every link of the magazine leads somewhere, without an error, a framework or an inline script', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.url()}: ${response.status()}`);
  });
  // Nothing links to the style guide, and to what a device keeps only where a script runs.
  const known = new Set(
    locales.flatMap((locale) => [
      urls.home(locale),
      urls.styleguide(locale),
      urls.saved(locale),
      urls.offline(locale),
    ]),
  );
  const queue = [...known];
  const follow = (path: string) => {
    if (known.has(path)) return;
    known.add(path);
    queue.push(path);
  };
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    problems.push(...(await visit(page, path, follow)));
    expect(known.size, 'a crawl that does not end').toBeLessThan(mostPages);
  }
  expect(problems).toEqual([]);
  // The first edition has some 28 articles, 6 issues, 4 announcements, and pages about each name.
  expect(known.size).toBeGreaterThan(60);
});
