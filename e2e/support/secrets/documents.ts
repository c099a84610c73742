import type { PublicCollection } from '@bbk/shared/urls';

/**
 * What is hidden says these words, and nothing else does: `asked` is what somebody would search for, `told` what they
 * must not find, also where an address repeats the question; `address` is in every address.
 */
export interface Words {
  readonly asked: string;
  readonly told: string;
  readonly address: string;
}

export const wordsOf = (stamp: string): Words => ({
  asked: `gwi${stamp}`,
  told: `eum${stamp}`,
  address: `sok${stamp}`,
});

const sentence = ({ asked, told }: Words) => `${asked} ${told}`;

const text = (value: string) => ({
  type: 'text',
  text: value,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
});

const node = (type: string, more: object) => ({ type, version: 1, format: '', indent: 0, ...more });

/** Rich text of one paragraph, and whatever stands after it. */
export const body = (value: string, ...more: object[]) => ({
  root: node('root', {
    direction: 'ltr',
    children: [node('paragraph', { children: [text(value)] }), ...more],
  }),
});

export const relatedBlock = (article: string) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: `related-${article}`.slice(0, 24), blockType: 'relatedArticle', article },
});

/** Names that are public by themselves. */
export type Names = Record<'section' | 'tag' | 'artist' | 'person' | 'organisation', string>;

/** An article in which every field that readers see says the words. */
export const article = (words: Words, names: Names, picture: string, more: object) => ({
  kind: 'feature',
  headline: sentence(words),
  dek: sentence(words),
  kicker: words.told,
  hero: { type: 'image', layout: 'column', image: picture },
  body: body(sentence(words)),
  section: names.section,
  tags: [names.tag],
  artists: [names.artist],
  bylines: [{ person: names.person, role: 'text' }],
  seo: { title: sentence(words), description: sentence(words), socialTitle: sentence(words) },
  ...more,
});

/** An issue, likewise. */
export function issue(words: Words, names: Names, picture: string, more: object) {
  const said = sentence(words);
  return {
    title: said,
    volume: said,
    period: said,
    covers: [{ image: picture, name: said, artist: names.artist }],
    letter: { title: said, body: body(said), author: names.person },
    errata: [{ date: '2026-11-20', page: 1, wrong: said, right: said }],
    retailers: [{ name: said, url: `https://example.com/${words.told}`, stock: 'inStock' }],
    onSaleOn: '2026-11-20',
    status: 'onSale',
    ...more,
  };
}

/** An announcement, likewise. */
export function announcement(words: Words, names: Names, picture: string, more: object) {
  const said = sentence(words);
  return {
    headline: said,
    dek: said,
    place: said,
    announcedOn: '2026-11-20',
    hero: picture,
    body: body(said),
    partners: [{ organisation: names.organisation, role: said, boilerplate: said }],
    signatories: [{ person: names.person, title: said, organisation: names.organisation }],
    scopes: [{ title: said, text: said }],
    statements: [{ kind: 'quote', speakers: [names.person], text: said }],
    pressKit: [{ file: picture, title: said }],
    pressContact: { name: said, email: `${words.told}@example.com` },
    partnerApproval: 'never',
    ...more,
  };
}

/** Where the documents are, once they are there. */
export type Slugs = Readonly<Record<PublicCollection, readonly string[]>>;
