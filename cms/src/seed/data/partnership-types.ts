import type { Part } from '../body.ts';

import type { Marked } from './types.ts';

export type PartnershipSeed = Marked & {
  slug: string;
  language?: 'ko' | 'en';
  translationOf?: string;
  headline: string;
  dek: string;
  hero?: string;
  partners: readonly (readonly [organisation: string, role?: string])[];
  signatories: readonly (readonly [person: string, title: string, organisation?: string])[];
  announcedOn?: string;
  place?: string;
  scopes: readonly (readonly [title: string, text: string])[];
  statements?: readonly {
    kind: 'quote' | 'paraphrase';
    text: string;
    speakers: readonly string[];
  }[];
  body: readonly Part[];
  pressKit?: readonly (readonly [picture: string, title: string])[];
  pressContact?: { name?: string; organisation?: string; email?: string; phone?: string };
  relatedArticles?: readonly string[];
  issue?: number;
  publishedAt?: string;
};
