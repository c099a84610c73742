// pnpm --filter @bbk/bench archive <articles>: a magazine's archive, a line each, as `import:articles` takes it.
import { once } from 'node:events';

import { articles, type GeneratedArticle } from './articles.ts';

/** What the first edition has, that an article can be of, by or about. */
const sections = ['news', 'interview', 'feature', 'list', 'review', 'chart'];
const artists = [
  'mulgyeol-pyosik',
  'tak-haerin',
  'doraesaem-ensemble',
  'iteuljjaebi',
  'ong-sihyeon',
  'majungnun',
  'yeosotjjaekan',
  'nuknukhan-jido',
  'danchugari',
  'witmok-radio',
  'haeneomi-chejo',
  'neuti-jeonggeojang',
];
const tags = [
  'recording',
  'albums',
  'live',
  'stage',
  'titles',
  'numbers',
  'b-sides',
  'record-shops',
];
/** Of the first edition's people one, and of its issues these. */
const writer = 'yuna-kim';

/** A name stands for one of a few: always for the same. */
const pick = (from: readonly string[], word: string): string => {
  const sum = Buffer.from(word).reduce((all, byte) => all + byte, 0);
  return from[sum % from.length] ?? '';
};

const lineOf = (article: GeneratedArticle) => ({
  slug: `archive-${article.number}`,
  kind: article.kind,
  headline: article.headline,
  dek: article.dek,
  section: sections[article.section],
  people: article.kind === 'news' ? [] : [writer],
  artists: [...new Set(article.artists.map((name) => pick(artists, name)))],
  tags: [pick(tags, article.headline)],
  publishedAt: article.publishedAt,
  paragraphs: article.paragraphs,
});

const count = Number(process.argv[2] ?? 1_000);
for (const article of articles(count)) {
  if (!process.stdout.write(`${JSON.stringify(lineOf(article))}\n`))
    await once(process.stdout, 'drain');
}
