// pnpm bench:search [articles] [file]: how long a question takes, of an index of so many generated articles. Given a
// file, it is kept, and taken as it is the next time.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';

import type { SearchDocument } from '../../site/src/content/search/types.ts';
import { SearchIndex } from '../../site/src/search/index/searchIndex.server.ts';
import { Search } from '../../site/src/search/query/search.server.ts';
import { quantile, table } from '../lib/numbers.mjs';
import { holds } from '../lib/promises.mjs';
import { articles, type GeneratedArticle } from './articles.ts';
import { random, zipf } from './random.ts';
import { report } from './report.ts';
import { vocabulary } from './vocabulary.ts';

const seed = 1;
const part = 200;
const rounds = 2_000;

const toDocument = (article: GeneratedArticle): SearchDocument => ({
  collection: 'articles',
  id: String(article.number),
  locale: 'ko',
  path: `/articles/${article.number}`,
  kind: article.kind,
  title: article.headline,
  otherTitle: null,
  names: article.artists,
  dek: article.dek,
  body: article.paragraphs.join('\n'),
  section: `section-${article.section}`,
  issue: article.issue === null ? null : `issue-${article.issue}`,
  page: null,
  number: null,
  publishedAt: article.publishedAt,
  uses: [],
});

function fill(index: SearchIndex, count: number): number {
  const since = performance.now();
  let documents: SearchDocument[] = [];
  for (const article of articles(count, seed)) {
    documents.push(toDocument(article));
    if (documents.length < part) continue;
    index.put([], documents);
    documents = [];
  }
  index.put([], documents);
  index.setFilled(new Date().toISOString());
  index.optimise();
  return (performance.now() - since) / 1_000;
}

/**
 * What is asked: words as often as they are written, without those that nobody looks for because every
 * article has them; every fourth question has two words, every tenth is of initials, in the other keyboard
 * layout, or narrowed to a year.
 */
function questions() {
  const next = random(seed + 1);
  const { words, artists } = vocabulary(seed);
  const functionWords = 80;
  const word = zipf([...artists, ...words.slice(functionWords)], next);
  return () => {
    const kind = next();
    const text =
      kind < 0.25
        ? `${word()} ${word()}`
        : kind < 0.3
          ? 'ㅂㅌㅅㄴㄷ'
          : kind < 0.33
            ? 'qlfqhem'
            : word();
    return { text, locale: 'ko', filters: next() < 0.1 ? { year: '2025' } : {}, page: 1 } as const;
  };
}

/** Milliseconds of each question. What an index remembers is forgotten before each, unless `warm`. */
function measure(index: SearchIndex, warm: boolean): number[] {
  const question = questions();
  let search = new Search(index);
  return Array.from({ length: rounds }, () => {
    if (!warm) search = new Search(index);
    const asked = question();
    const since = performance.now();
    search.ask(asked);
    return performance.now() - since;
  });
}

/** Single words from the most frequent to the rare: what each costs when nothing is remembered. */
function byFrequency(index: SearchIndex) {
  const { words } = vocabulary(seed);
  return [
    '음악',
    '빌보드',
    '테이크',
    '플레이리스트',
    '방탄소년단',
    words[2_000],
    words[20_000],
  ].map((text = '') => {
    const ask = () => {
      const search = new Search(index);
      const since = performance.now();
      const { total } = search.ask({ text, locale: 'ko', filters: {}, page: 1 });
      return { total, ms: performance.now() - since };
    };
    const asked = Array.from({ length: 20 }, ask);
    return [
      text,
      String(asked[0]?.total ?? 0),
      quantile(
        asked.map(({ ms }) => ms),
        0.5,
      ).toFixed(1),
    ];
  });
}

const rowOf = (name: string, took: readonly number[]): readonly string[] => {
  const perSecond = 1_000 / (took.reduce((sum, each) => sum + each, 0) / took.length);
  const figures = [0.5, 0.95, 0.99].map((at) => quantile(took, at).toFixed(1));
  return [name, ...figures, perSecond.toFixed(0)];
};

const count = Number(process.argv[2] ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), 'bbk-bench-'));
try {
  const file = process.argv[3] ?? join(folder, 'search.sqlite');
  const index = new SearchIndex(file);
  const seconds = index.filledAt === null ? fill(index, count) : null;
  measure(index, true);
  const took = { cold: measure(index, false), warm: measure(index, true) };
  const text = [
    `# Search over ${count.toLocaleString('en')} articles`,
    '',
    'Made by `pnpm bench:search`: generated articles whose words are as frequent as words are (`bench/src/articles.ts`),',
    `asked ${rounds.toLocaleString('en')} times in one process. Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'a processor'}.`,
    '',
    `${seconds === null ? 'Filled before' : `Filled in ${seconds.toFixed(0)} s`}; ${(statSync(file).size / 1e6).toFixed(0)} MB on disk; ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB resident.`,
    '',
    table(
      ['milliseconds', 'p50', 'p95', 'p99', 'questions / s'],
      Object.entries(took).map(([name, each]) => rowOf(name, each)),
    ),
    '',
    '*Cold*: nothing remembered from earlier questions. *Warm*: as it runs, with the last 64 words remembered.',
    '',
    table(['a word', 'articles', 'ms, cold'], byFrequency(index)),
  ].join('\n');
  const promises = Object.entries(took).map(([name, each]) =>
    holds(
      `${count.toLocaleString('en')} articles, ${name}: p95 of a search < 50 ms`,
      quantile(each, 0.95) < 50,
    ),
  );
  report(text, promises);
  index.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
