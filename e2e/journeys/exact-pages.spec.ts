import { expect, test } from '@playwright/test';

import type { PageOutcome } from '@bbk/shared/events';
import { locales } from '@bbk/shared/locales';
import { urls } from '@bbk/shared/urls';

import { adminToken, asAdmin, find } from '../support/cms.ts';
import { atOnce, eachPage, references } from '../support/crawl.ts';
import { siteUrl } from '../support/environment.ts';

/**
 * A change is told of by what was changed, and each instance knows which of its pages were made from that: all of
 * them are made again, and none besides.
 */
test.describe.configure({ timeout: 180_000 });

interface Receipt {
  event: string;
  instances: { state: 'waiting' | 'live' | 'failing'; pages: PageOutcome[] }[];
}

interface Changed {
  collection: 'people' | 'tags' | 'media' | 'issues';
  id: string;
  field: 'name' | 'caption' | 'title';
  /** What tells, beside the new words, that a page shows it: words of its HTML. */
  signs?: readonly string[];
}

const stamp = `바뀜${Date.now().toString(36)}`;
let token: string;
let known: Set<string>;

/** What stands at an address. On a machine that has just started a page can take its maker longer than it waits. */
async function html(path: string): Promise<string> {
  let text = '';
  const ask = async () => {
    const response = await fetch(new URL(path, siteUrl), { redirect: 'manual' });
    text = await response.text();
    return response.status;
  };
  await expect.poll(ask, { timeout: 60_000, message: path }).not.toBe(503);
  return text;
}

/** Sitemaps list every address with its date: whatever changes, one of them says so. */
const isSitemap = (path: string) => path.includes('sitemap') && path.endsWith('.xml');

const receiptOf = ({ collection, id }: Changed) =>
  asAdmin<{ receipt: Receipt | null }>(token, 'GET', `receipts/${collection}/${id}`).then(
    ({ receipt }) => receipt,
  );

/** Saves one field in one language and waits until the site has done all; answers with the pages it made again. */
async function save(changed: Changed, locale: string, value: string | null): Promise<string[]> {
  const { collection, id, field } = changed;
  const before = await receiptOf(changed);
  const body = { [field]: value, ...(collection === 'issues' && { _status: 'published' }) };
  await asAdmin(token, 'PATCH', `${collection}/${id}`, { query: { locale }, body });
  let pages: PageOutcome[] = [];
  await expect
    .poll(
      async () => {
        const receipt = await receiptOf(changed);
        if (!receipt || receipt.event === before?.event) return 'not told of';
        pages = receipt.instances.flatMap((instance) => instance.pages);
        return receipt.instances.map(({ state }) => state).join();
      },
      { timeout: 60_000 },
    )
    .toBe('live');
  return pages.map(({ path }) => path).filter((path) => !isSitemap(path));
}

/** Where a headline may break, and what stays together in it: not what it says. */
const howItIsSet = /[\u2060\u200b]|<!-- -->|<\/?span\b[^>]*>/g;

async function pagesWith(words: readonly string[], among: Iterable<string>): Promise<string[]> {
  const found: string[] = [];
  for (const all = [...among]; all.length > 0;) {
    await Promise.all(
      all.splice(0, atOnce).map(async (path) => {
        const page = await html(path);
        const read = page.replaceAll(howItIsSet, '');
        if (words.some((word) => page.includes(word) || read.includes(word))) found.push(path);
      }),
    );
  }
  return found;
}

/** Changes a field in both languages, and puts it back: who shows it, was not made again, or was without need. */
async function change(changed: Changed) {
  const { collection, id, field, signs = [] } = changed;
  const values = await asAdmin<Record<string, Record<string, string> | undefined>>(
    token,
    'GET',
    `${collection}/${id}`,
    { query: { locale: 'all', depth: '0' } },
  );
  const before = locales.map((locale) => ({ locale, value: values[field]?.[locale] ?? null }));
  const saves: string[][] = [];
  try {
    for (const { locale, value } of before)
      saves.push(await save(changed, locale, `${value ?? ''} ${stamp}`.trim()));
    const made = saves.flat();
    const shown = await pagesWith([stamp, ...signs], new Set([...known, ...made]));
    return judge(shown, saves);
  } finally {
    for (const { locale, value } of before.slice(0, saves.length))
      await save(changed, locale, value);
  }
}

/** Each of the saves has to make again what shows the document, in whichever language. */
function judge(shown: readonly string[], saves: readonly (readonly string[])[]) {
  const made = saves.flat();
  return {
    count: shown.length,
    forgotten: saves.flatMap((save) => shown.filter((path) => !save.includes(path))),
    besides: made.filter((path) => !shown.includes(path)),
  };
}

const exactly = { forgotten: [], besides: [] };

test.beforeAll(async () => {
  // A magazine that has just started is still making its pictures.
  test.setTimeout(180_000);
  token = await adminToken();
  known = await eachPage(locales.map(urls.home), async (path, add) => {
    for (const link of references(await html(path), path).links) add(link);
  });
});

async function published(): Promise<Story[]> {
  const { docs } = await asAdmin<{ docs: Story[] }>(token, 'GET', 'articles', {
    query: {
      'where[language][equals]': 'ko',
      'where[_status][equals]': 'published',
      depth: '1',
      limit: '100',
    },
  });
  return docs;
}

/** A story of the first edition that has all that is changed here. */
async function story() {
  const [found] = (await published()).filter(
    ({ kind, hero, tags }) => kind === 'feature' && hero?.image && tags?.[0],
  );
  if (!found) throw new Error('the first edition has no feature with a tag and a picture');
  return found;
}

/** Who has made the least of it: their pages are few, and rows of lists do not name everybody. */
async function person(): Promise<Named> {
  const all = (await published()).flatMap(
    ({ bylines }) => bylines?.flatMap(({ person: by }) => by ?? []) ?? [],
  );
  const storiesOf = ({ id }: Named) => all.filter((by) => by.id === id).length;
  const [least] = all.sort((a, b) => storiesOf(a) - storiesOf(b));
  if (!least) throw new Error('the first edition has no story with a byline');
  return least;
}

interface Named {
  id: string;
  slug?: string;
}
interface Picture extends Named {
  filename: string;
  renditions?: { filename: string }[];
  sizes?: Record<string, { filename?: string | null } | undefined>;
}
interface Story {
  kind: string;
  bylines?: { person?: Named }[];
  tags?: Named[];
  hero?: { image?: Picture };
}

/** All names of a picture's files. */
const filesOf = ({ filename, renditions = [], sizes = {} }: Picture): string[] => [
  filename,
  ...renditions.map((file) => file.filename),
  ...Object.values(sizes).flatMap((file) => file?.filename ?? []),
];

test('a person’s name @alone', async () => {
  const { id, slug = '' } = await person();
  const signs = [`/people/${slug}`];
  const pages = await change({ collection: 'people', id, field: 'name', signs });
  expect(pages.count).toBeGreaterThan(2);
  expect(pages).toMatchObject(exactly);
});

test('a tag @alone', async () => {
  const id = (await story()).tags?.[0]?.id ?? '';
  const pages = await change({ collection: 'tags', id, field: 'name' });
  expect(pages.count).toBeGreaterThan(2);
  expect(pages).toMatchObject(exactly);
});

test('a picture’s caption @alone', async () => {
  const picture = (await story()).hero?.image;
  const signs = picture ? filesOf(picture) : [];
  const pages = await change({
    collection: 'media',
    id: picture?.id ?? '',
    field: 'caption',
    signs,
  });
  expect(pages.count).toBeGreaterThan(1);
  expect(pages).toMatchObject(exactly);
});

test('an issue’s title @alone', async () => {
  const [issue] = await find('issues', { 'where[number][equals]': '1' });
  const { id = '', slug = '', signal = '' } = issue ?? {};
  const announced = await find('partnerships', { 'where[issue][equals]': id });
  // Pages of an issue wear its colour, also where they say no more of it; so does what it announces, wherever it stands.
  const signs = [`/issues/${slug}`, signal, ...announced.flatMap(({ headline }) => headline ?? [])];
  const pages = await change({ collection: 'issues', id, field: 'title', signs });
  expect(pages.count).toBeGreaterThan(2);
  expect(pages).toMatchObject(exactly);
});
