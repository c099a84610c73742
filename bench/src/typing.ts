import { setTimeout as wait } from 'node:timers/promises';

import { chromium, type Browser, type Page } from 'playwright-core';

import { median, quantile, table } from '../lib/numbers.mjs';
import { holds } from '../lib/promises.mjs';
import { articles } from './articles.ts';
import { newsroom, plain, type Editor } from './editors.ts';
import { report } from './report.ts';
import { strokesOf } from './strokes.ts';

/**
 * How long it takes from a stroke of a key to the paint after it, in the middle of an article of 5,000 words and 40
 * pictures: the newsroom's form and Payload's plain one in turns, against servers that run (CMS_URL, PLAIN_URL,
 * ADMIN_EMAIL, ADMIN_PASSWORD). Hangul is composed as an input method does it, 600 strokes a minute, whether the page
 * keeps up or not; the times are the browser's own (Event Timing, in steps of 8 ms, none below 16 ms).
 */
const rounds = Number(process.argv[2] ?? 3);
const strokesEach = Number(process.argv[3] ?? 250);
/** Between two strokes, in ms. */
const pace = 100;
/** What a form still does after it is open, in ms. */
const settle = 2_000;
/** What Event Timing does not report took less than this, in ms. */
const unreported = 16;

interface Seen {
  readonly start: number;
  readonly end: number;
}
declare global {
  interface Window {
    seen: Seen[];
  }
}

const text = [...articles(20, 7)].flatMap(({ paragraphs }) => paragraphs).join(' ');

/** Opens the long article, and puts the cursor at the end of a paragraph in its middle. */
async function open(browser: Browser, { url, token, article }: Editor): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addCookies([{ name: 'payload-token', value: token, url }]);
  const page = await context.newPage();
  await page.goto(`${url}/admin/collections/articles/${article}`);
  const paragraphs = page.locator('[data-lexical-editor="true"] > p');
  await paragraphs.first().waitFor();
  await page.waitForLoadState('networkidle');
  await paragraphs.nth(Math.floor((await paragraphs.count()) / 2)).click();
  await page.keyboard.press('End');
  // Where it is seen: what paints nothing is not told of until something else does.
  await page.evaluate(
    `getSelection().anchorNode.parentElement.scrollIntoView({ block: 'center' })`,
  );
  await wait(settle);
  return page;
}

/** Runs in the page, as text: what compiles this file would put helpers into it that no page has. */
const watching = `
  window.seen = [];
  const typing = /^(keydown|beforeinput|input|composition(start|update|end))$/;
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries())
      if (typing.test(name)) window.seen.push({ start: startTime, end: startTime + duration });
  }).observe({ type: 'event', durationThreshold: 16 });
`;

/** Types at the same pace whatever becomes of it, as fingers do. */
async function type(page: Page, count: number): Promise<void> {
  const input = await page.context().newCDPSession(page);
  const sent: Promise<unknown>[] = [];
  const since = performance.now();
  let strokes = 0;
  for (const character of text) {
    if (strokes >= count) break;
    const states = strokesOf(character);
    for (const [at, state] of states.entries()) {
      await wait(Math.max(0, strokes * pace - (performance.now() - since)));
      const isWhole = states.length === 1;
      const composed = { text: state, selectionStart: 1, selectionEnd: 1 };
      if (!isWhole) sent.push(input.send('Input.imeSetComposition', composed));
      if (at === states.length - 1) sent.push(input.send('Input.insertText', { text: state }));
      strokes += 1;
    }
  }
  await Promise.all(sent);
}

/** The time of each stroke: what began together was one. */
function timesOf(seen: readonly Seen[], count: number): readonly number[] {
  const times: number[] = [];
  let last = -Infinity;
  let start = 0;
  for (const each of seen.toSorted((a, b) => a.start - b.start)) {
    const took = each.end - (each.start - last < pace / 4 ? start : each.start);
    if (each.start - last < pace / 4) times[times.length - 1] = Math.max(times.at(-1) ?? 0, took);
    else {
      start = each.start;
      times.push(took);
    }
    last = each.start;
  }
  const rest = Math.max(0, count - times.length);
  return [...times, ...Array.from({ length: rest }, () => unreported)];
}

async function round(browser: Browser, editor: Editor): Promise<readonly number[]> {
  const page = await open(browser, editor);
  await page.evaluate(watching);
  await type(page, strokesEach);
  // What was typed last is painted, and told of, a moment later.
  await wait(2_000);
  const seen = await page.evaluate(() => window.seen);
  await page.context().close();
  return timesOf(seen, strokesEach);
}

const ours = await newsroom();
const theirs = await plain(ours);
const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const times: Record<'ours' | 'plain', number[]> = { ours: [], plain: [] };
try {
  for (let count = 0; count < rounds; count += 1) {
    times.plain.push(...(await round(browser, theirs)));
    times.ours.push(...(await round(browser, ours)));
  }
} finally {
  await browser.close();
}

const row = (name: string, of: readonly number[]) => [
  name,
  ...[median(of), quantile(of, 0.95), quantile(of, 0.99), quantile(of, 1)].map((ms) =>
    String(Math.round(ms)),
  ),
];
const rows = [row('the newsroom’s form', times.ours), row('Payload’s plain form', times.plain)];
const p95 = quantile(times.ours, 0.95);
report(table(['ms', 'p50', 'p95', 'p99', 'slowest'], rows), [
  holds('typing: p95 < 50 ms in an article of 5,000 words and 40 pictures', p95 < 50),
]);
