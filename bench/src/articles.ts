import { random, zipf } from './random.ts';
import { vocabulary } from './vocabulary.ts';

export interface GeneratedArticle {
  readonly number: number;
  readonly headline: string;
  readonly dek: string;
  readonly kind: 'news' | 'feature' | 'interview' | 'review' | 'column' | 'list';
  /** Which of the sections, artists and issues it belongs to, by their order; null: to none. */
  readonly section: number;
  readonly artists: readonly string[];
  readonly issue: number | null;
  readonly publishedAt: string;
  readonly paragraphs: readonly string[];
}

const kinds = [
  'news',
  'news',
  'news',
  'news',
  'feature',
  'interview',
  'review',
  'column',
  'list',
] as const;
const hangul = /[가-힣]$/;
const day = 86_400_000;
const newest = Date.UTC(2026, 10, 23);

/** Sentences as Korean has them: most words with a particle, from five to fourteen words. */
function writer(seed: number) {
  const next = random(seed);
  const { words, artists, particles } = vocabulary(seed);
  const word = zipf(words, next);
  const particle = zipf(particles, next);
  const artist = zipf(artists, next);
  const upTo = (count: number) => Math.floor(next() * count);
  const inflected = () => {
    const plain = word();
    return hangul.test(plain) && next() < 0.65 ? plain + particle() : plain;
  };
  const phrase = (count: number) => Array.from({ length: count }, inflected).join(' ');
  const sentence = () => `${phrase(5 + upTo(10))}.`;
  const paragraph = () => Array.from({ length: 2 + upTo(4) }, sentence).join(' ');
  return { next, upTo, phrase, paragraph, artist };
}

/**
 * The articles of a magazine that has grown: the same ones for the same seed. The newest comes first, about
 * forty a day; a few are long, most are news of a few paragraphs.
 */
export function* articles(count: number, seed = 1): Generator<GeneratedArticle> {
  const { next, upTo, phrase, paragraph, artist } = writer(seed);
  for (let number = 1; number <= count; number += 1) {
    const kind = kinds[upTo(kinds.length)] ?? 'news';
    const length = kind === 'news' ? 2 + upTo(5) : 5 + upTo(12);
    yield {
      number,
      kind,
      headline: phrase(4 + upTo(5)),
      dek: phrase(8 + upTo(8)),
      section: upTo(6),
      artists: next() < 0.6 ? [...new Set([artist(), ...(next() < 0.3 ? [artist()] : [])])] : [],
      issue: kind !== 'news' && next() < 0.3 ? 1 + upTo(40) : null,
      publishedAt: new Date(newest - (number * day) / 40).toISOString(),
      paragraphs: Array.from({ length }, paragraph),
    };
  }
}
