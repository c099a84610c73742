import { makeMagazine } from '../../../cms/test/issues/magazine.ts';
import { find } from '../cms.ts';
import type { Desk, Made } from './desk.ts';
import {
  announcement,
  article,
  body,
  issue,
  relatedBlock,
  type Names,
  type Slugs,
  type Words,
} from './documents.ts';

type Query = Record<string, string>;
const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString();
const english: Query = { locale: 'en' };

/** What readers have of themselves: that they name something hidden must not show it. */
async function plantNames(desk: Desk, stamp: string) {
  const [section] = await find('sections', { limit: '1' });
  if (!section) throw new Error('the first edition has no sections');
  const name = (word: string) => ({ name: `${word} ${stamp}` });
  const tag = await desk.make('tags', name('꼬리표'));
  const artist = await desk.make('artists', { ...name('가수'), kind: 'solo' });
  const person = await desk.make('people', { ...name('사람'), kind: 'staff' });
  const organisation = await desk.make('organisations', { ...name('회사'), kind: 'company' });
  for (const [collection, { id }] of Object.entries({
    tags: tag,
    artists: artist,
    people: person,
    organisations: organisation,
  }))
    await desk.change(collection, id, { name: `Name ${stamp}` }, english);
  return { section, tag, artist, person, organisation };
}

const picture = async (desk: Desk, words: Words) => {
  const { default: sharp } = await import('sharp');
  const background = { r: 30, g: 90, b: 160 };
  const bytes = await sharp({ create: { width: 1280, height: 800, channels: 3, background } })
    .jpeg()
    .toBuffer();
  const file = new File([new Uint8Array(bytes)], 'secret.jpg', { type: 'image/jpeg' });
  const said = `${words.asked} ${words.told}`;
  const made = await desk.upload('media', file, { alt: said, caption: said, credit: said });
  await desk.change('media', made.id, { alt: said, caption: said, credit: said }, english);
  return made;
};

const pdf = async (desk: Desk, words: Words) => {
  const bytes = await makeMagazine(2, 0, `${words.told} `);
  const file = new File([new Uint8Array(bytes)], 'secret.pdf', { type: 'application/pdf' });
  return desk.upload('issue-pdfs', file, { title: words.told });
};

export type Planted = {
  ids: Record<
    'issue' | 'second' | 'waiting' | 'embargoed' | 'translated' | 'korean' | 'english' | 'pdf',
    string
  >;
  picture: string;
  names: Awaited<ReturnType<typeof plantNames>>;
  neighbour: Made;
  slugs: Slugs;
  numbers: number[];
};

async function plantArticles(desk: Desk, words: Words, names: Names, image: string) {
  const slug = (name: string) => `${words.address}-${name}`;
  const make = (data: object, query?: Query) =>
    desk.make('articles', article(words, names, image, data), query);
  const waiting = await make(
    { language: 'ko', slug: slug('waiting'), _status: 'draft' },
    { draft: 'true' },
  );
  for (const action of ['submit', 'approve'])
    await desk.send(`articles/${waiting.id}/transition`, { action, comment: words.told });
  const embargoed = await make({
    language: 'ko',
    slug: slug('embargoed'),
    _status: 'published',
    preflightReason: '시험',
    embargoUntil: tomorrow(),
  });
  const translated = await make({
    language: 'en',
    translationOf: embargoed.id,
    slug: slug('in-english'),
    _status: 'published',
    preflightReason: '시험',
    embargoUntil: tomorrow(),
  });
  return { waiting, embargoed, translated };
}

async function plantIssues(
  desk: Desk,
  words: Words,
  names: Names,
  image: string,
  more: { file: string; waiting: string; embargoed: string },
) {
  const number = 10_000 + (Date.now() % 40_000);
  const said = `${words.asked} ${words.told}`;
  const contents = [
    {
      title: said,
      entries: [
        { kind: 'article', article: more.waiting, pageFrom: 1 },
        { kind: 'article', article: more.embargoed, pageFrom: 2 },
        { kind: 'printOnly', title: said, dek: said, by: said, pageFrom: 2, note: words.told },
      ],
    },
  ];
  const first = await desk.make(
    'issues',
    issue(words, names, image, {
      number,
      slug: `${words.address}-issue`,
      contents,
      pdf: more.file,
      pageCount: 2,
      freePages: '1-2',
      takeover: { home: true, lead: more.waiting },
      _status: 'draft',
    }),
    { locale: 'ko', draft: 'true' },
  );
  await desk.send(`issues/${first.id}/release`, { at: tomorrow() });
  const second = await desk.make(
    'issues',
    issue(words, names, image, {
      number: number + 1,
      slug: `${words.address}-embargoed-issue`,
      contents: [{ title: said, entries: [{ kind: 'printOnly', title: said, pageFrom: 2 }] }],
      _status: 'published',
      preflightReason: '시험',
      embargoUntil: tomorrow(),
    }),
  );
  return { first, second, number };
}

async function plantAnnouncements(
  desk: Desk,
  words: Words,
  names: Names,
  image: string,
  to: { issue: string; articles: string[] },
) {
  const make = (data: object) =>
    desk.make(
      'partnerships',
      announcement(words, names, image, {
        relatedArticles: to.articles,
        issue: to.issue,
        _status: 'published',
        preflightReason: '시험',
        embargoUntil: tomorrow(),
        ...data,
      }),
    );
  const korean = await make({ language: 'ko', slug: `${words.address}-announcement` });
  const translated = await make({
    language: 'en',
    translationOf: korean.id,
    slug: `${words.address}-announcement-in-english`,
  });
  return { korean, translated };
}

/**
 * Writes everything that is to be hidden: an issue that waits for its release with what goes with it, one under
 * embargo, an announcement under embargo in both languages; and beside it a story that everybody has and that names it all.
 */
export async function plant(desk: Desk, words: Words, stamp: string): Promise<Planted> {
  const names = await plantNames(desk, stamp);
  const ids: Names = {
    section: names.section.id,
    tag: names.tag.id,
    artist: names.artist.id,
    person: names.person.id,
    organisation: names.organisation.id,
  };
  const [image, file] = [await picture(desk, words), await pdf(desk, words)];
  const { waiting, embargoed, translated } = await plantArticles(desk, words, ids, image.id);
  const { first, second, number } = await plantIssues(desk, words, ids, image.id, {
    file: file.id,
    waiting: waiting.id,
    embargoed: embargoed.id,
  });
  const announcements = await plantAnnouncements(desk, words, ids, image.id, {
    issue: first.id,
    articles: [waiting.id, embargoed.id],
  });
  const neighbour = await desk.make('articles', {
    language: 'ko',
    kind: 'feature',
    headline: `열린 기사 ${stamp}`,
    dek: '숨은 것을 모두 가리키는 기사.',
    slug: `open-${stamp}`,
    body: body('누구나 읽는다.', relatedBlock(waiting.id), relatedBlock(embargoed.id)),
    section: ids.section,
    tags: [ids.tag],
    artists: [ids.artist],
    bylines: [{ person: ids.person, role: 'text' }],
    related: [waiting.id, embargoed.id],
    print: { issue: first.id, pageFrom: 1 },
    _status: 'published',
    preflightReason: '시험',
  });
  const slugs: Slugs = {
    articles: [waiting.slug, embargoed.slug, translated.slug, neighbour.slug],
    issues: [first.slug, second.slug],
    partnerships: [announcements.korean.slug, announcements.translated.slug],
    sections: [names.section.slug],
    tags: [names.tag.slug],
    artists: [names.artist.slug],
    people: [names.person.slug],
    organisations: [names.organisation.slug],
  };
  return {
    names,
    neighbour,
    slugs,
    picture: image.id,
    numbers: [number, number + 1],
    ids: {
      issue: first.id,
      second: second.id,
      waiting: waiting.id,
      embargoed: embargoed.id,
      translated: translated.id,
      korean: announcements.korean.id,
      english: announcements.translated.id,
      pdf: file.id,
    },
  };
}
