import { nameSelect } from '../names/select.ts';

/** When a document was made: the order in which the whole magazine is read once. */
const own = { createdAt: true, slug: true, sample: true } as const;
const artistNames = { ...nameSelect, aliases: true } as const;
const personNames = { ...nameSelect, romanised: true } as const;

/** What is asked for of a document to look for it, and of those whose names stand in it. */
export const searchSelect = {
  articles: {
    ...own,
    language: true,
    headline: true,
    dek: true,
    kicker: true,
    kind: true,
    section: true,
    bylines: true,
    artists: true,
    tags: true,
    print: true,
    body: true,
    firstPublishedAt: true,
  },
  partnerships: {
    ...own,
    language: true,
    headline: true,
    dek: true,
    partners: true,
    signatories: true,
    place: true,
    scopes: true,
    statements: true,
    body: true,
    issue: true,
    announcedOn: true,
    firstPublishedAt: true,
  },
  issues: { ...own, number: true, title: true, period: true, onSaleOn: true, contents: true },
  artists: { ...artistNames, ...own, members: true, bio: true },
  people: { ...personNames, ...own, title: true, bio: true },
  organisations: { ...nameSelect, ...own, boilerplate: true },
  sections: { ...nameSelect, ...own, description: true },
  tags: { ...nameSelect, ...own, description: true },
} as const;

export const searchPopulate = {
  artists: artistNames,
  people: personNames,
  organisations: nameSelect,
  tags: nameSelect,
  sections: { sample: true },
  issues: { sample: true },
} as const;
