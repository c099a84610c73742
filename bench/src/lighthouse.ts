import type { Result } from 'lighthouse';

import { quantile, table } from '../lib/numbers.mjs';
import { holds, type Promised } from '../lib/promises.mjs';
import { look } from './chrome.ts';
import { simulated, type Paints } from './simulated.ts';
import { pages } from './pages.ts';
import { report } from './report.ts';

/**
 * Lighthouse's mobile figures of the main types of page, as readers have them from the edge by TLS and HTTP/2
 * (EDGE_URL), of a magazine that serves the first edition (CMS_URL, SITE_URL). Each page is looked at several times.
 * What Lighthouse says of it is held to what is promised; beside it stands the same visit with the slowdown of the processor
 * that makes this machine the phone that is meant, and with that by the time that the processor worked on the page
 * (ADR 33). Of each the middle figure counts.
 */
const site = process.env['EDGE_URL'] ?? process.env['SITE_URL'] ?? 'http://localhost:3000';
const rounds = Number(process.argv[2] ?? 5);

/** Lighthouse's own slowdown, and the middle of the machines that it is made for, by its `benchmarkIndex`. */
const usual = { slowdown: 4, index: 1_750 } as const;

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

interface Figures extends Paints {
  readonly scores: readonly number[];
  readonly cls: number;
  readonly slowdown: number;
  /** How fast Lighthouse found this machine to be just then. */
  readonly index: number;
  /** What keeps a category from 100. */
  readonly faults: readonly string[];
}

function figuresOf({ categories: found, audits, environment, configSettings }: Result): Figures {
  const value = (id: string) => audits[id]?.numericValue ?? Infinity;
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
    slowdown: configSettings.throttling.cpuSlowdownMultiplier,
    index: environment.benchmarkIndex,
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
    slowdown: by(({ slowdown }) => slowdown),
    index: by(({ index }) => index),
    faults: [...new Set(all.flatMap(({ faults }) => faults))],
  };
}

/** What the magazine promises of each page. */
function promised(name: string, { scores, faults, ...figures }: Figures): readonly Promised[] {
  const isFull = scores.every((score) => score === 100);
  const why = isFull ? '' : ` (${faults.join(', ')})`;
  return [
    holds(`${name}: 100 in every category${why}`, isFull),
    holds(`${name}: the largest paint comes within 1.2 s`, figures.lcp <= 1_200),
    holds(`${name}: nothing blocks, nothing moves`, figures.tbt === 0 && figures.cls === 0),
  ];
}

const head = ['page', 'index', 'slowdown', 'scores', 'FCP ms', 'LCP ms', 'TBT ms', 'CLS'];
const rowOf = (name: string, of: Figures): readonly string[] => [
  name,
  String(Math.round(of.index)),
  of.slowdown.toFixed(1),
  of.scores.join(' / '),
  ...[of.fcp, of.lcp, of.tbt].map((ms) => String(Math.round(ms))),
  of.cls.toFixed(3),
];

const { list, search, ...main } = await pages();
const rows: (readonly string[])[] = [];
const promises: Promised[] = [];
for (const [name, path] of Object.entries(main)) {
  const url = new URL(path, site).href;
  const throttling = { cpuSlowdownMultiplier: usual.slowdown };
  const asItIs: Figures[] = [];
  const fitted: Figures[] = [];
  const ownTime: Figures[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const seen = await look(url, { onlyCategories: [...categories], throttling });
    const figures = figuresOf(seen.lhr);
    const slowdown = Math.max(1, (usual.slowdown * figures.index) / usual.index);
    const on = async (own: boolean): Promise<Figures> => ({
      ...figures,
      ...(await simulated(seen, { slowdown, own })),
      slowdown,
    });
    asItIs.push(figures);
    fitted.push(await on(false));
    ownTime.push(await on(true));
  }
  rows.push(
    rowOf(name, middle(asItIs)),
    rowOf(`${name}, fitted`, middle(fitted)),
    rowOf(`${name}, without waiting`, middle(ownTime)),
  );
  promises.push(...promised(name, middle(asItIs)));
}
report(table(head, rows), promises);
