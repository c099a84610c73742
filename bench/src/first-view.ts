import { bytesOf, look, requestsOf } from './chrome.ts';
import { pages } from './pages.ts';
import { table } from './report.ts';

/** What a browser asks for to show a page for the first time, on a phone's screen: against servers that run. */
const site = process.env['SITE_URL'] ?? 'http://localhost:3000';
const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);
const types = ['Document', 'Stylesheet', 'Script', 'Font', 'Image'];

async function row(name: string, path: string): Promise<readonly string[]> {
  const seen = await look(new URL(path, site).href, {
    onlyAudits: ['network-requests'],
    throttlingMethod: 'provided',
  });
  const requests = requestsOf(seen);
  const parts = types.map((type) =>
    kilobytes(bytesOf(requests.filter(({ resourceType }) => resourceType === type))),
  );
  return [name, String(requests.length), kilobytes(bytesOf(requests)), ...parts];
}

const rows: (readonly string[])[] = [];
for (const [name, path] of [...(await pages()), ['list', '/latest'] as const]) {
  rows.push(await row(name, path));
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
console.log(table(head, rows));
