import type { Locale } from '@bbk/shared/locales';
import { locales } from '@bbk/shared/locales';
import { policyPages, urls, type PublicCollection } from '@bbk/shared/urls';

import { settings } from '../../platform/settings.server.ts';
import { cms, type Where } from '../client.server.ts';
import { Context } from '../context.ts';
import { text } from '../localized.ts';
import { pictureView } from '../media/view.ts';
import { isNamedIn } from '../names/view.ts';
import { siteName } from '../shell/view.ts';
import {
  findArticleBatch,
  findIssueBatch,
  findNamedBatch,
  findNews,
  findPartnershipBatch,
} from './get.ts';
import type { NewsEntry, SitemapEntry } from './types.ts';

const absolute = (path: string) => `${settings().siteUrl}${path}`;

/** The large picture: what an image search is to find. The page's own dependencies are not of interest here. */
function imageOf(value: Parameters<typeof pictureView>[1]): string | null {
  const picture = pictureView(new Context('ko'), value);
  return picture && absolute(picture.fallback.src);
}

interface Written {
  readonly slug?: string | null;
  readonly language: Locale;
  readonly firstPublishedAt?: string | null;
  readonly revisedAt?: string | null;
}

const written = (
  collection: PublicCollection,
  doc: Written,
  picture: Parameters<typeof pictureView>[1],
): SitemapEntry[] =>
  doc.slug
    ? [
        {
          url: absolute(urls.document(doc.language, collection, doc.slug)),
          changedAt: text(doc.revisedAt) ?? text(doc.firstPublishedAt),
          image: imageOf(picture),
          alternates: [],
        },
      ]
    : [];

/** One entry for each language, each with all of them. */
function inEditions(
  editions: readonly Locale[],
  path: (locale: Locale) => string,
  rest: Pick<SitemapEntry, 'changedAt' | 'image'>,
): SitemapEntry[] {
  const all = editions.map((locale) => ({ locale, url: absolute(path(locale)) }));
  const alternates = all.length > 1 ? all : [];
  return all.map(({ url }) => ({ ...rest, url, alternates }));
}

export async function articleEntries(where: Where, page: number): Promise<SitemapEntry[]> {
  const docs = await findArticleBatch(where, page);
  return docs.flatMap((doc) => written('articles', doc, doc.hero?.image));
}

const named =
  (collection: Parameters<typeof findNamedBatch>[0]) =>
  async (page: number): Promise<SitemapEntry[]> => {
    const docs = await findNamedBatch(collection, page);
    return docs.flatMap(({ slug, updatedAt, ...names }) =>
      slug
        ? inEditions(
            locales.filter((locale) => isNamedIn(locale, names)),
            (locale) => urls.document(locale, collection, slug),
            { changedAt: updatedAt, image: null },
          )
        : [],
    );
  };

async function issueEntries(page: number): Promise<SitemapEntry[]> {
  const docs = await findIssueBatch(page);
  return docs.flatMap(({ slug, covers, updatedAt }) =>
    slug
      ? inEditions(locales, (locale) => urls.document(locale, 'issues', slug), {
          changedAt: updatedAt,
          image: imageOf(covers?.[0]?.image),
        })
      : [],
  );
}

/** The entries of one batch of a collection, oldest first. */
export const entriesOf = {
  issues: issueEntries,
  partnerships: async (page: number) => {
    const docs = await findPartnershipBatch(page);
    return docs.flatMap((doc) => written('partnerships', doc, doc.hero));
  },
  sections: named('sections'),
  tags: named('tags'),
  artists: named('artists'),
  people: named('people'),
  organisations: named('organisations'),
} as const;

/** The pages that are always there. */
export const fixedEntries = (): SitemapEntry[] =>
  [
    urls.home,
    (locale: Locale) => urls.latest(locale),
    urls.issues,
    urls.partnerships,
    urls.about,
    ...policyPages.map((page) => (locale: Locale) => urls.policy(locale, page)),
  ].flatMap((path) => inEditions(locales, path, { changedAt: null, image: null }));

/** The stories of the last two days, as news searches ask for. */
export async function newsEntries(since: string): Promise<NewsEntry[]> {
  const [site, docs] = await Promise.all([
    cms().findGlobal({ slug: 'site', locale: 'all', depth: 0 }),
    findNews(since),
  ]);
  const { hangul, latin } = siteName(site);
  return docs.flatMap(({ slug, language, headline, firstPublishedAt, hero }) =>
    slug && firstPublishedAt
      ? [
          {
            url: absolute(urls.document(language, 'articles', slug)),
            locale: language,
            publication: language === 'ko' ? hangul : latin,
            title: headline,
            publishedAt: firstPublishedAt,
            image: imageOf(hero?.image),
          },
        ]
      : [],
  );
}
