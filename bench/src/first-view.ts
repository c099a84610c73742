import { chromium, type Browser } from 'playwright-core';

import { table } from '../lib/numbers.mjs';
import type { Promised } from '../lib/promises.mjs';
import { bytesOf, costOf, kilobytes, promisesOf, type Request } from './cost.ts';
import { pages } from './pages.ts';
import { report } from './report.ts';

/**
 * What a browser asks for to show a page for the first time, on a phone's screen and on a phone's network: against
 * servers that run. How far below the screen it fetches pictures depends on the network, and a browser that has just
 * started takes an unknown one for the slowest.
 */
const site = process.env['SITE_URL'] ?? 'http://localhost:3000';
const types = ['Document', 'Stylesheet', 'Script', 'Font', 'Image'];
const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true };
const network = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
/** What is asked for later than this after the last answer belongs to no first view, in ms. */
const quiet = 2_000;

async function firstView(browser: Browser, path: string): Promise<readonly Request[]> {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    ...network,
    connectionType: 'cellular4g',
  });
  const asked = new Map<string, Request>();
  devtools.on('Network.requestWillBeSent', ({ requestId, request, type = 'Other' }) =>
    asked.set(requestId, { url: request.url, resourceType: type, transferSize: 0 }),
  );
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = asked.get(requestId);
    if (request) asked.set(requestId, { ...request, transferSize: encodedDataLength });
  });
  await page.goto(new URL(path, site).href, { waitUntil: 'networkidle' });
  await page.waitForTimeout(quiet);
  await context.close();
  // What a page holds itself is asked of nobody.
  return [...asked.values()].filter(({ url }) => !url.startsWith('data:'));
}

function row(name: string, requests: readonly Request[]): readonly string[] {
  const parts = types.map((type) =>
    kilobytes(bytesOf(requests.filter(({ resourceType }) => resourceType === type))),
  );
  return [name, String(requests.length), kilobytes(bytesOf(requests)), ...parts];
}

/** The pages by their names: of the first edition, or of the site that the pages given belong to. */
async function shown(): Promise<Readonly<Record<string, string>>> {
  const given = process.env['PAGES'];
  if (given) return JSON.parse(given) as Record<string, string>;
  const { search, ...others } = await pages();
  return others;
}

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const rows: (readonly string[])[] = [];
const promises: Promised[] = [];
try {
  for (const [name, path] of Object.entries(await shown())) {
    // Others have read it before: the page is there, and its faces are cut.
    for (let before = 0; before < 4; before += 1) await firstView(browser, path);
    const requests = await firstView(browser, path);
    rows.push(row(name, requests));
    if (name === 'article') promises.push(...promisesOf(costOf(requests)));
  }
} finally {
  await browser.close();
}
const head = [
  'page',
  'requests',
  'KB',
  'page KB',
  'styles KB',
  'scripts KB',
  'faces KB',
  'pictures KB',
];
report(table(head, rows), promises);
