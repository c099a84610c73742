import { cardPopulate, cardSelect } from '../articles/select.ts';

/** What an issue among others asks for. */
export const issueCardSelect = {
  number: true,
  title: true,
  slug: true,
  period: true,
  onSaleOn: true,
  status: true,
  signal: true,
  covers: true,
  pageCount: true,
  trim: true,
  price: true,
  sample: true,
} as const;

/** The table of contents, with the cards of its articles. */
export const contentsSelect = { ...issueCardSelect, contents: true } as const;

export const issueSelect = {
  ...contentsSelect,
  volume: true,
  letter: true,
  issn: true,
  isbn: true,
  retailers: true,
  errata: true,
} as const;

export const issuePopulate = { ...cardPopulate, articles: cardSelect } as const;
