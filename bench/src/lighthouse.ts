import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { Result } from 'lighthouse';

import { bytesOf, look, requestsOf } from './chrome.ts';
import { pages } from './pages.ts';
import { quantile, table } from './report.ts';

/**
 * Lighthouse's mobile figures of the main types of page, against a magazine that serves the first edition
 * (CMS_URL, SITE_URL). Each page is measured several times; the middle figure counts.
 */
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

function figuresOf(result: Result): Figures {
  const { categories: found, audits } = result;
  const value = (id: string) => audits[id]?.numericValue ?? Infinity;
  const requests = requestsOf(result);
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
    bytes: bytesOf(requests),
    script: bytesOf(requests.filter(({ resourceType }) => resourceType === 'Script')),
    faults,
  };
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
  for (let round = 0; round < rounds; round += 1)
    all.push(figuresOf(await look(new URL(path, site).href, { onlyCategories: [...categories] })));
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
