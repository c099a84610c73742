import { mediaSelect } from '../media/view.ts';
import { nameSelect, personSelect } from '../names/select.ts';

/** What a line asks for that has a headline and says where it stands. */
export const lineSelect = {
  language: true,
  headline: true,
  slug: true,
  kicker: true,
  section: true,
  kind: true,
  print: true,
  sponsor: true,
  firstPublishedAt: true,
  sample: true,
} as const;

/** What a card asks for. */
export const cardSelect = { ...lineSelect, dek: true, bylines: true, artists: true } as const;

/** What one with its picture asks for. */
export const picturedSelect = { ...cardSelect, hero: true } as const;

export const printSelect = {
  number: true,
  title: true,
  slug: true,
  signal: true,
  sample: true,
} as const;

/** What the documents that a card names are asked for. */
export const cardPopulate = {
  sections: nameSelect,
  people: personSelect,
  artists: nameSelect,
  organisations: nameSelect,
  issues: printSelect,
  media: mediaSelect,
} as const;

export const linePopulate = { sections: nameSelect, issues: printSelect } as const;

/** What an article's own page asks for. */
export const articleSelect = {
  ...picturedSelect,
  translationOf: true,
  body: true,
  tags: true,
  related: true,
  origin: true,
  originSource: true,
  ai: true,
  corrections: true,
  readingMinutes: true,
  seo: true,
  revisedAt: true,
} as const;

export const articlePopulate = {
  ...cardPopulate,
  tags: nameSelect,
  articles: picturedSelect,
  issues: { ...printSelect, errata: true },
  partnerships: { language: true, slug: true, sample: true },
} as const;
