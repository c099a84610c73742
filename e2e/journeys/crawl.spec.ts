import { gzipSync } from 'node:zlib';

import { expect, test } from '@playwright/test';

import { locales, type Locale } from '@bbk/shared/locales';
import { urls } from '@bbk/shared/urls';

import { atOnce, eachPage, references } from '../support/crawl.ts';
import { siteUrl } from '../support/environment.ts';

const mostBytes = 30 * 1024;
/** Nothing links to the style guide, and to what a device keeps only where a script runs. */
const entrances = (locale: Locale) => [
  urls.home(locale),
  urls.styleguide(locale),
  urls.saved(locale),
  urls.offline(locale),
];

const isGuide = (path: string) => locales.some((locale) => urls.styleguide(locale) === path);

/** Scripts that are no module of ours and no data. */
const foreignScripts = (html: string) =>
  [...html.matchAll(/<script\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !/type="application\/ld\+json"|\ssrc="\/built\//.test(tag));

test('every link and file of the magazine is there, without a framework or an inline script', async () => {
  test.setTimeout(180_000);
  const problems: string[] = [];
  const files = new Set<string>();
  const pages = await eachPage(locales.flatMap(entrances), async (path, add) => {
    const response = await fetch(new URL(path, siteUrl), { redirect: 'manual' });
    const html = await response.text();
    if (response.status !== 200) return void problems.push(`${path}: ${response.status}`);
    if (!response.headers.get('content-type')?.startsWith('text/html')) return;
    for (const script of foreignScripts(html)) problems.push(`${path}: ${script}`);
    const size = gzipSync(html).length;
    if (path.includes('/articles/') && size > mostBytes) problems.push(`${path}: ${size} bytes`);
    const found = references(html, path);
    // The style guide's samples name stories, links and files that there are not.
    if (!isGuide(path)) for (const link of found.links) add(link);
    for (const file of found.files) files.add(file);
  });
  for (const all = [...files]; all.length > 0;) {
    await Promise.all(
      all.splice(0, atOnce).map(async (file) => {
        const { status, body } = await fetch(new URL(file, siteUrl));
        await body?.cancel();
        if (status !== 200) problems.push(`${file}: ${status}`);
      }),
    );
  }
  expect(problems).toEqual([]);
  // The first edition has some 28 articles, 6 issues, 4 announcements, and pages about each name.
  expect(pages.size).toBeGreaterThan(60);
  expect(files.size).toBeGreaterThan(60);
});
