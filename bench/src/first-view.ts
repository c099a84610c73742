import { table } from '../lib/numbers.mjs';
import type { Promised } from '../lib/promises.mjs';
import { bytesOf, look, requestsOf, type Request } from './chrome.ts';
import { costOf, kilobytes, promisesOf } from './cost.ts';
import { pages } from './pages.ts';
import { report } from './report.ts';

/** What a browser asks for to show a page for the first time, on a phone's screen: against servers that run. */
const site = process.env['SITE_URL'] ?? 'http://localhost:3000';
const types = ['Document', 'Stylesheet', 'Script', 'Font', 'Image'];

async function firstView(path: string): Promise<readonly Request[]> {
  const seen = await look(new URL(path, site).href, {
    onlyAudits: ['network-requests'],
    throttlingMethod: 'provided',
  });
  return requestsOf(seen);
}

function row(name: string, requests: readonly Request[]): readonly string[] {
  const parts = types.map((type) =>
    kilobytes(bytesOf(requests.filter(({ resourceType }) => resourceType === type))),
  );
  return [name, String(requests.length), kilobytes(bytesOf(requests)), ...parts];
}

const { search, ...shown } = await pages();
const rows: (readonly string[])[] = [];
const promises: Promised[] = [];
for (const [name, path] of Object.entries(shown)) {
  const requests = await firstView(path);
  rows.push(row(name, requests));
  if (name === 'article') promises.push(...promisesOf(costOf(requests)));
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
