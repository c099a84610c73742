import { setTimeout as wait } from 'node:timers/promises';

import { quantile, table } from '../lib/numbers.mjs';
import { holds, type Promised } from '../lib/promises.mjs';
import { report } from './report.ts';

/**
 * How long after the start of the call that publishes an article readers see it: on its own page, on the front
 * page, in the newest list and in its section. Against servers that run (CMS_URL, SITE_URL, ADMIN_EMAIL,
 * ADMIN_PASSWORD); see docs/publishing-line.md for the method.
 */
const cms = process.env['CMS_URL'] ?? 'http://localhost:3001';
const site = process.env['SITE_URL'] ?? 'http://localhost:3000';
const rounds = Number(process.argv[2] ?? 100);
/** How often a page is looked at, in ms: what is measured is at most this much too long. */
const look = 20;
const patience = 15_000;
const saved = 'the call is answered';
const itself = 'the page itself';

interface Made {
  id: string;
  slug: string;
}

async function ask<T>(path: string, method: string, body: object | null, token = ''): Promise<T> {
  const response = await fetch(`${cms}/api${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `JWT ${token}` }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

/** When `word` first stood on the page, in ms after `since`; infinite when it never did. */
async function seen(path: string, word: string, since: number): Promise<number> {
  while (performance.now() - since < patience) {
    const response = await fetch(new URL(path, site));
    const text = await response.text();
    if (response.ok && text.includes(word)) return performance.now() - since;
    await wait(look);
  }
  return Infinity;
}

const row = (name: string, times: readonly number[]): string[] => [
  name,
  ...[0.5, 0.95, 1].map((part) => String(Math.round(quantile(times, part)))),
];

/** What the publishing line promises, with one instance of the site. */
function promised(name: string, times: readonly number[]): readonly Promised[] {
  const isBelow = (part: number, ms: number) => quantile(times, part) < ms;
  if (name === saved) return [];
  if (name !== itself) return [holds(`${name}: p95 < 1 s after publishing`, isBelow(0.95, 1_000))];
  return [
    holds(`${name}: the median < 150 ms after publishing`, isBelow(0.5, 150)),
    holds(`${name}: p95 < 500 ms after publishing`, isBelow(0.95, 500)),
  ];
}

async function login(): Promise<string> {
  const email = process.env['ADMIN_EMAIL'] ?? 'admin@example.com';
  const password = process.env['ADMIN_PASSWORD'] ?? '';
  const { token } = await ask<{ token: string }>('/users/login', 'POST', { email, password });
  return token;
}

interface Receipt {
  receipt: { instances: readonly { state: string }[] } | null;
}

/** Waits until every page that shows the article is made: what is measured next is measured alone. */
async function untilDone(id: string, token: string): Promise<void> {
  for (;;) {
    const { receipt } = await ask<Receipt>(`/receipts/articles/${id}`, 'GET', null, token);
    if (receipt?.instances.every(({ state }) => state === 'live')) return;
    await wait(look);
  }
}

async function measure(): Promise<ReadonlyMap<string, readonly number[]>> {
  const token = await login();
  const run = Date.now().toString(36);
  const make = async (path: string, data: object) =>
    (await ask<{ doc: Made }>(path, 'POST', data, token)).doc;
  const section = await make('/sections?locale=ko', { name: `측정 ${run}`, slug: `bench-${run}` });
  const lists = {
    'front page': '/',
    'newest list': '/latest',
    section: `/sections/${section.slug}`,
  };
  const times = new Map<string, number[]>();
  for (let round = 0; round < rounds; round += 1) {
    const headline = `측정 ${run}-${round}.`;
    const common = { language: 'ko', kind: 'news', section: section.id, _status: 'draft' };
    const draft = await make('/articles?draft=true', {
      ...common,
      headline,
      dek: '얼마나 걸리는지 재는 기사',
      slug: `bench-${run}-${round}`,
    });
    // Readers have them: what is measured is that they are made again.
    for (const path of Object.values(lists)) await (await fetch(new URL(path, site))).text();
    const since = performance.now();
    await ask(`/articles/${draft.id}`, 'PATCH', { _status: 'published' }, token);
    const note = (name: string, ms: number) => times.set(name, [...(times.get(name) ?? []), ms]);
    note(saved, performance.now() - since);
    const find = async ([name, path]: readonly [string, string]) =>
      note(name, await seen(path, headline, since));
    // Not before: whoever asks for what is not there yet has the CMS asked, too.
    await find([itself, `/articles/${draft.slug}`]);
    // They are made after it: who looked at them meanwhile would only keep two cores from making it.
    await Promise.all(Object.entries(lists).map(find));
    await untilDone(draft.id, token);
  }
  return times;
}

const measured = [...(await measure())];
report(
  table(
    ['publish to visible, ms', 'median', 'p95', 'slowest'],
    measured.map(([name, times]) => row(name, times)),
  ),
  measured.flatMap(([name, times]) => promised(name, times)),
);
