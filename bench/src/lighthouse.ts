import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';

import { urls } from '@bbk/shared/urls';

import { quantile, table } from './report.ts';

/**
 * Lighthouse's mobile figures of the main types of page, against a magazine that serves the first edition
 * (CMS_URL, SITE_URL). Each page is measured several times; the middle figure counts.
 */
const cms = process.env['CMS_URL'] ?? 'http://localhost:3001';
const site = process.env['SITE_URL'] ?? 'http://localhost:3000';
const rounds = Number(process.argv[2] ?? 3);
const file = join(import.meta.dirname, '../../docs/bench/lighthouse.md');

/** What the magazine promises. `bytes` and the two below it are of an article's first view. */
const promised = { lcp: 1200, tbt: 0, cls: 0, requests: 10, bytes: 70 * 1024, script: 8 * 1024 };

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

interface Figures {
  readonly scores: readonly number[];
  readonly fcp: number;
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
  readonly requests: number;
  readonly bytes: number;
  readonly script: number;
  /** What keeps a category from 100. */
  readonly faults: readonly string[];
}

async function newest(collection: string, query: Record<string, string>): Promise<string> {
  const asked = new URLSearchParams({ limit: '1', depth: '0', ...query });
  const response = await fetch(`${cms}/api/${collection}?${asked.toString()}`);
  const { docs } = (await response.json()) as { docs: readonly { slug: string }[] };
  const slug = docs[0]?.slug;
  if (slug === undefined) throw new Error(`there is no document in ${collection}`);
  return slug;
}

async function pages(): Promise<readonly (readonly [name: string, path: string])[]> {
  const article = await newest('articles', {
    'where[kind][equals]': 'feature',
    'where[language][equals]': 'ko',
    sort: '-firstPublishedAt',
  });
  const issue = await newest('issues', { 'where[status][equals]': 'onSale', sort: '-number' });
  const partnership = await newest('partnerships', {
    'where[language][equals]': 'ko',
    sort: '-firstPublishedAt',
  });
  return [
    ['home', urls.home('ko')],
    ['article', urls.document('ko', 'articles', article)],
    ['issue', urls.document('ko', 'issues', issue)],
    ['partnership', urls.document('ko', 'partnerships', partnership)],
  ];
}

interface Request {
  readonly transferSize: number;
  readonly resourceType?: string;
}

function figuresOf({ categories: found, audits }: Result): Figures {
  const value = (id: string) => audits[id]?.numericValue ?? Infinity;
  const details = audits['network-requests']?.details;
  const requests = (details?.type === 'table' ? details.items : []) as unknown as Request[];
  const sum = (of: readonly Request[]) =>
    of.reduce((all, { transferSize }) => all + transferSize, 0);
  const faults = categories.flatMap((name) =>
    (found[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => `${id} ${audits[id]?.displayValue ?? ''}`.trim()),
  );
  return {
    scores: categories.map((name) => Math.round((found[name]?.score ?? 0) * 100)),
    fcp: value('first-contentful-paint'),
    lcp: value('largest-contentful-paint'),
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
    requests: requests.length,
    bytes: sum(requests),
    script: sum(requests.filter(({ resourceType }) => resourceType === 'Script')),
    faults,
  };
}

/** A browser of its own for each round: nothing is kept from the one before. */
async function once(url: string): Promise<Figures> {
  const chrome = await launch({
    chromePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
  try {
    const result = await lighthouse(url, { port: chrome.port, onlyCategories: [...categories] });
    if (!result) throw new Error(`${url}: Lighthouse gave nothing`);
    return figuresOf(result.lhr);
  } finally {
    chrome.kill();
  }
}

function middle(all: readonly Figures[]): Figures {
  const by = (of: (figures: Figures) => number) => quantile(all.map(of), 0.5);
  return {
    scores: categories.map((_, at) => by(({ scores }) => scores[at] ?? 0)),
    fcp: by(({ fcp }) => fcp),
    lcp: by(({ lcp }) => lcp),
    tbt: by(({ tbt }) => tbt),
    cls: by(({ cls }) => cls),
    requests: by(({ requests }) => requests),
    bytes: by(({ bytes }) => bytes),
    script: by(({ script }) => script),
    faults: [...new Set(all.flatMap(({ faults }) => faults))],
  };
}

function broken(name: string, { scores, faults, ...figures }: Figures): readonly string[] {
  const limits = Object.entries(promised) as [keyof typeof promised, number][];
  const low = scores.flatMap((score, at) =>
    score < 100 ? [`${name}: ${categories[at] ?? ''} ${score} (${faults.join(', ')})`] : [],
  );
  const over = limits
    .filter(([key]) => name === 'article' || !['requests', 'bytes', 'script'].includes(key))
    .filter(([key, most]) => figures[key] > most)
    .map(([key, most]) => `${name}: ${key} ${figures[key].toFixed(2)}, more than ${most}`);
  return [...low, ...over];
}

const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);
const head = ['page', 'scores', 'FCP ms', 'LCP ms', 'TBT ms', 'CLS', 'requests', 'KB', 'script KB'];
const rowOf = (name: string, of: Figures): readonly string[] => [
  name,
  of.scores.join(' / '),
  ...[of.fcp, of.lcp, of.tbt].map((ms) => String(Math.round(ms))),
  of.cls.toFixed(3),
  String(of.requests),
  kilobytes(of.bytes),
  kilobytes(of.script),
];

const measured: (readonly [string, Figures])[] = [];
for (const [name, path] of await pages()) {
  const all: Figures[] = [];
  for (let round = 0; round < rounds; round += 1) all.push(await once(new URL(path, site).href));
  measured.push([name, middle(all)]);
  console.log(rowOf(name, middle(all)).join('  '));
}
const report = table(
  head,
  measured.map(([name, figures]) => rowOf(name, figures)),
);
await mkdir(dirname(file), { recursive: true });
await writeFile(
  file,
  `# Lighthouse, on a phone\n\nThe middle of ${rounds} runs of each page, Lighthouse 12.8.2 in its mobile simulation (\`pnpm bench:lighthouse\`).\n\n${report}\n`,
);
const problems = measured.flatMap(([name, figures]) => broken(name, figures));
console.log(problems.length === 0 ? 'all that is promised holds' : problems.join('\n'));
process.exitCode = problems.length === 0 ? 0 : 1;
