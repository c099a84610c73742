import { cardPopulate, cardSelect } from '../articles/select.ts';
import { issueCardSelect } from '../issues/select.ts';

/** What an announcement among others asks for. */
export const partnershipCardSelect = {
  language: true,
  headline: true,
  dek: true,
  slug: true,
  announcedOn: true,
  partners: true,
  issue: true,
  firstPublishedAt: true,
  sample: true,
} as const;

export const partnershipSelect = {
  ...partnershipCardSelect,
  translationOf: true,
  hero: true,
  signatories: true,
  place: true,
  scopes: true,
  statements: true,
  body: true,
  pressKit: true,
  pressContact: true,
  relatedArticles: true,
  seo: true,
  revisedAt: true,
} as const;

export const partnershipPopulate = {
  ...cardPopulate,
  articles: cardSelect,
  issues: issueCardSelect,
  organisations: { name: true, slug: true, sample: true, boilerplate: true, logo: true },
  people: { ...cardPopulate.people, title: true, portrait: true },
  partnerships: { language: true, slug: true, sample: true },
} as const;
