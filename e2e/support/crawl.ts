import { expect } from '@playwright/test';

import { siteUrl } from './environment.ts';

const mostPages = 600;
/** Asked for at the same time. */
export const atOnce = 8;

const attributes = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&amp;', '&'),
  );

/** What a page refers to on this site, as paths: what leads elsewhere in it, and what is loaded for it. */
export function references(html: string, page: string) {
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

/** Works off addresses, each once, while new ones come in; answers with all. */
export async function eachPage(
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
