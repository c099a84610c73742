import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import type { Article } from '@bbk/shared/generated/payload-types';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { startCms, type Cms } from './harness.ts';

let cms: Cms;
/** Uploads make their sizes at once: on a busy machine that takes a while. */
const patience = 240_000;
const collections = [
  'articles',
  'partnerships',
  'issues',
  'issue-pdfs',
  'artists',
  'people',
  'organisations',
  'tags',
  'sections',
  'media',
] as const;

async function all(collection: string) {
  const { docs } = await cms.payload.find({
    collection: collection,
    depth: 0,
    pagination: false,
    joins: false,
    locale: 'all',
    trash: true,
  });
  return docs as unknown as (Record<string, unknown> & { id: string; slug: string })[];
}

const articles = async () => (await all('articles')) as unknown as Article[];
const tally = (values: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    [...new Set(values)].map((value) => [value, values.filter((each) => each === value).length]),
  );

beforeAll(async () => {
  cms = await startCms({ SEED: 'none' });
  const { muteDelivery } = await import('../src/publishing/index.ts');
  const { seedFirstEdition } = await import('../src/seed/index.ts');
  muteDelivery();
  expect(await seedFirstEdition(cms.payload)).toEqual({ seeded: true });
}, patience);
afterAll(() => cms.stop());

test('a database that has content is left alone', async () => {
  const { seedFirstEdition } = await import('../src/seed/index.ts');
  const before = await Promise.all(collections.map(all));
  expect(await seedFirstEdition(cms.payload)).toEqual({ seeded: false });
  expect(await Promise.all(collections.map(all))).toEqual(before);
});

test('there is as much of everything as the first edition promises', async () => {
  const stories = await articles();
  const korean = stories.filter((story) => story.language === 'ko' && story.sample);
  expect(tally(stories.map((story) => story.language))).toEqual({ ko: 25, en: 9 });
  expect(tally(korean.map((story) => story.kind))).toEqual({
    column: 2,
    feature: 5,
    interview: 4,
    list: 2,
    news: 5,
    photo: 1,
    review: 5,
  });
  const sizes = await Promise.all(
    collections.map(async (name) => [name, (await all(name)).length] as const),
  );
  expect(Object.fromEntries(sizes)).toMatchObject({
    articles: 34,
    partnerships: 6,
    issues: 6,
    'issue-pdfs': 1,
    artists: 12,
    people: 12,
    sections: 6,
  });
});

test('every section has a story, and every issue and picture what readers need of it', async () => {
  const sections = (await all('sections')).map(({ id }) => id);
  const used = new Set((await articles()).map((story) => story.section));
  expect(sections.filter((id) => !used.has(id))).toEqual([]);
  for (const issue of await all('issues')) expect(issue).toMatchObject({ _status: 'published' });
  for (const picture of await all('media')) {
    const texts = [picture['alt'], picture['credit']] as { ko?: string; en?: string }[];
    expect(texts.filter(({ ko, en }) => !ko || !en)).toEqual([]);
  }
});

test('every block of the body appears, and every hero that a feature, an interview or a photo story needs', async () => {
  const stories = await articles();
  const bodies = JSON.stringify(stories.map((story) => story.body));
  const blocks = [
    'image',
    'gallery',
    'pullQuote',
    'qa',
    'factBox',
    'listEntry',
    'embed',
    'relatedArticle',
    'divider',
  ];
  expect(blocks.filter((slug) => !bodies.includes(`"blockType":"${slug}"`))).toEqual([]);
  for (const type of ['table', 'list', 'quote', 'heading', 'link']) {
    const where =
      type === 'link'
        ? JSON.stringify((await all('partnerships')).map((doc) => doc['body']))
        : bodies;
    expect(where).toContain(`"type":"${type}"`);
  }
  const bare = stories.filter(
    (story) => ['feature', 'interview', 'photo'].includes(story.kind) && story.hero.type === 'none',
  );
  expect(bare.map((story) => story.headline)).toEqual([]);
});

test('strangers may read all of it', async () => {
  for (const collection of ['articles', 'partnerships', 'issues'] as const) {
    const answer = await cms.fetch(`/api/${collection}?limit=100&depth=0`);
    const { totalDocs } = (await answer.json()) as { totalDocs: number };
    expect(totalDocs).toBe((await all(collection)).length);
  }
});

test('nothing is said of the announcement and of the first issue that the report does not say', async () => {
  const real = (await all('partnerships')).filter((doc) => doc['sample'] !== true);
  expect(real).toHaveLength(2);
  for (const doc of real) {
    expect(doc['announcedOn'] ?? null).toBeNull();
    const kinds = (doc['statements'] as { kind: string }[]).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['paraphrase']));
  }
  const [first] = (await all('issues')).filter((doc) => doc['number'] === 1);
  for (const field of ['onSaleOn', 'pageCount', 'issn', 'isbn', 'volume']) {
    expect(first?.[field] ?? null).toBeNull();
  }
  expect(first).toMatchObject({ sample: false, retailers: [], contents: [] });
});

test(
  'removing the samples leaves what is real, whole',
  async () => {
    const { removeSamples } = await import('../src/seed/remove-samples.ts');
    const samples = new Set<string>();
    for (const name of collections) {
      for (const doc of await all(name)) if (doc['sample'] === true) samples.add(doc.id);
    }
    expect(await removeSamples(cms.payload)).toEqual({ removed: samples.size });

    const left = Object.fromEntries(
      await Promise.all(
        collections.map(
          async (name) => [name, (await all(name)).map(({ slug }) => slug).sort()] as const,
        ),
      ),
    );
    expect(left).toEqual({
      articles: ['one-report-two-counts', '한-보도의-두-집계를-따로-읽는다'],
      partnerships: [
        'first-official-partnership-on-k-pop',
        'kakao-entertainment-billboard-billboard-korea',
      ],
      issues: ['1'],
      'issue-pdfs': [],
      artists: [],
      people: ['editorial-desk', 'joseph-chang', 'mike-van', 'yuna-kim'],
      organisations: ['billboard', 'billboard-korea', 'kakao-entertainment'],
      tags: ['ifpi', 'partnership'],
      sections: ['chart', 'feature', 'interview', 'list', 'news', 'review'],
      media: [],
    });

    const globals = await Promise.all(
      (['home', 'navigation', 'site'] as const).map((slug) =>
        cms.payload.findGlobal({ slug, depth: 0 }),
      ),
    );
    const stored = JSON.stringify([...globals, ...(await Promise.all(collections.map(all)))]);
    expect([...samples].filter((id) => stored.includes(id))).toEqual([]);
    expect(await readdir(join(cms.data, 'media'))).toEqual([]);
    expect((await cms.payload.find({ collection: 'redirects', depth: 0 })).docs).toEqual([]);
  },
  patience,
);

test('the public status and the dates of what is real have not changed', async () => {
  for (const collection of ['articles', 'partnerships', 'issues']) {
    for (const doc of await all(collection)) {
      expect(doc).toMatchObject({ _status: 'published' });
      expect(doc['revisedAt'] ?? null).toBeNull();
    }
  }
});
