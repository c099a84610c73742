import type { Article } from '@bbk/shared/generated/payload-types';

import type { Part } from './body.ts';

export type BylineRole = 'text' | 'photo' | 'illustration' | 'interview' | 'translation';

/** A hero picture by key, several of them, or a film. */
export type HeroSeed =
  | { image: string; layout?: 'wide' | 'column' | 'split' }
  | { gallery: readonly string[]; layout?: 'wide' | 'column' | 'split' }
  | { embedUrl: string };

/** What an article says, with everything it refers to named by slug or key. */
export type ArticleSeed = {
  slug: string;
  language?: 'ko' | 'en';
  /** The slug of the Korean article that an English one is an edition of. */
  translationOf?: string;
  kind: NonNullable<Article['kind']>;
  section: string;
  kicker?: string;
  headline: string;
  dek: string;
  hero?: HeroSeed;
  body: readonly Part[];
  bylines: readonly (readonly [person: string, role: BylineRole])[];
  artists?: readonly string[];
  tags?: readonly string[];
  related?: readonly string[];
  print?: readonly [issue: number, from: number, to: number];
  origin?: Article['origin'];
  originSource?: string;
  sponsor?: { label: string; organisation: string };
  ai?: { use: 'assisted' | 'generated'; note: string };
  corrections?: readonly {
    date: string;
    kind: 'correction' | 'clarification' | 'update';
    place?: string;
    text: string;
  }[];
  seo?: { title?: string; description?: string; socialTitle?: string };
  /** Date and time in Seoul, `2026-11-23T16:40`. Without one it is dated when it is written. */
  publishedAt?: string;
  revisedAt?: string;
  /** Real content says so; everything else is marked as sample. */
  real?: true;
};
