import type { Article } from '@bbk/shared/generated/payload-types';

import { articles } from '../articles/index.ts';
import { toRichText } from '../body.ts';
import type { Refs } from '../refs.ts';
import type { ArticleSeed, HeroSeed } from '../types.ts';

import { seoulDay, seoulTime } from './dates.ts';
import type { Writer } from './writer.ts';

function heroOf(hero: HeroSeed | undefined, refs: Refs): Article['hero'] {
  if (!hero) return { type: 'none' };
  if ('embedUrl' in hero) return { type: 'embed', embedUrl: hero.embedUrl };
  const layout = hero.layout ?? 'wide';
  if ('image' in hero) return { type: 'image', image: refs.media(hero.image), layout };
  return {
    type: 'gallery',
    gallery: hero.gallery.map((key) => ({ image: refs.media(key) })),
    layout,
  };
}

function printOf(print: ArticleSeed['print'], refs: Refs): Article['print'] {
  if (!print) return {};
  const [number, pageFrom, pageTo] = print;
  return { issue: refs.get('issues', String(number)), pageFrom, pageTo };
}

/** How a piece came to be, and who paid for it. */
const provenanceOf = (seed: ArticleSeed, refs: Refs) =>
  ({
    origin: seed.origin ?? 'own',
    originSource: seed.originSource,
    sponsor: seed.sponsor
      ? {
          sponsored: true,
          label: seed.sponsor.label,
          organisation: refs.get('organisations', seed.sponsor.organisation),
        }
      : { sponsored: false },
    ai: seed.ai ?? { use: 'none' },
    corrections: (seed.corrections ?? []).map((row) => ({ ...row, date: seoulDay(row.date) })),
  }) satisfies Partial<Article>;

/** The document that an article's texts make, with every name turned into an id. */
function documentOf(seed: ArticleSeed, refs: Refs): Record<string, unknown> {
  return {
    language: seed.language ?? 'ko',
    translationOf: refs.maybe('articles', seed.translationOf),
    slug: seed.slug,
    kind: seed.kind,
    section: refs.get('sections', seed.section),
    kicker: seed.kicker,
    headline: seed.headline,
    dek: seed.dek,
    hero: heroOf(seed.hero, refs),
    body: toRichText(seed.slug, seed.body, refs),
    bylines: seed.bylines.map(([person, role]) => ({ person: refs.get('people', person), role })),
    artists: refs.all('artists', seed.artists),
    tags: refs.all('tags', seed.tags),
    related: refs.all('articles', seed.related),
    print: printOf(seed.print, refs),
    ...provenanceOf(seed, refs),
    seo: seed.seo ?? {},
    firstPublishedAt: seed.publishedAt && seoulTime(seed.publishedAt),
    revisedAt: seed.revisedAt && seoulTime(seed.revisedAt),
    sample: !seed.real,
    _status: 'published',
  };
}

/** Publishes every article, oldest first. */
export async function writeArticles(writer: Writer): Promise<void> {
  for (const [index, seed] of articles.entries()) {
    await writer.create('articles', seed.slug, documentOf(seed, writer.refs));
    if ((index + 1) % 10 === 0) writer.say(`articles ${index + 1} of ${articles.length}`);
  }
}
