import { gzipSync } from 'node:zlib';

import { expect, test } from '@playwright/test';

import { locales, type Locale } from '@bbk/shared/locales';
import { urls } from '@bbk/shared/urls';

import { siteUrl } from '../support/environment.ts';

const mostPages = 600;
const mostBytes = 30 * 1024;
/** Asked for at the same time. */
const atOnce = 8;

const attributes = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&amp;', '&'),
  );

/** What a page refers to on this site, as paths: what leads elsewhere in it, and what is loaded for it. */
function references(html: string, page: string) {
  const own = (addresses: readonly string[]) =>
    addresses
      .map((address) => new URL(address, new URL(page, siteUrl)))
      .filter(({ origin }) => origin === new URL(siteUrl).origin)
      .map(({ pathname }) => pathname);
  const anchors = html.match(/<a\s[^>]*>/g) ?? [];
  const sets = attributes(html, 'srcset').flatMap((set) =>
    set.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? ''),
  );
  const sheets = (html.match(/<link\s[^>]*>/g) ?? []).filter((tag) =>
    /rel="(?:stylesheet|preload|icon|apple-touch-icon|manifest)"/.test(tag),
  );
  return {
    links: own(anchors.flatMap((tag) => attributes(tag, 'href'))),
    files: own([
      ...attributes(html, 'src'),
      ...sets,
      ...sheets.flatMap((tag) => attributes(tag, 'href')),
    ]),
  };
}

/** Nothing links to the style guide, and to what a device keeps only where a script runs. */
const entrances = (locale: Locale) => [
  urls.home(locale),
  urls.styleguide(locale),
  urls.saved(locale),
  urls.offline(locale),
];

/** Scripts that are no module of ours and no data. */
const foreignScripts = (html: string) =>
  [...html.matchAll(/<script\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !/type="application\/ld\+json"|\ssrc="\/built\//.test(tag));

/** Works off addresses, each once, while new ones come in; answers with all. */
async function each(
  first: readonly string[],
  work: (path: string, add: (path: string) => void) => Promise<void>,
) {
  const known = new Set(first);
  const queue = [...known];
  const add = (path: string) => {
    if (known.has(path)) return;
    known.add(path);
    queue.push(path);
  };
  while (queue.length > 0) {
    await Promise.all(queue.splice(0, atOnce).map((path) => work(path, add)));
    expect(known.size, 'a crawl that does not end').toBeLessThan(mostPages);
  }
  return known;
}

test('every link and file of the magazine is there, without a framework or an inline script', async () => {
  test.setTimeout(180_000);
  const problems: string[] = [];
  const files = new Set<string>();
  const pages = await each(locales.flatMap(entrances), async (path, add) => {
    const response = await fetch(new URL(path, siteUrl), { redirect: 'manual' });
    const html = await response.text();
    if (response.status !== 200) return void problems.push(`${path}: ${response.status}`);
    if (!response.headers.get('content-type')?.startsWith('text/html')) return;
    for (const script of foreignScripts(html)) problems.push(`${path}: ${script}`);
    const size = gzipSync(html).length;
    if (path.includes('/articles/') && size > mostBytes) problems.push(`${path}: ${size} bytes`);
    const found = references(html, path);
    for (const link of found.links) add(link);
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
