import type { Locale } from '@bbk/shared/locales';
import { policyPages, urls, type PublicCollection } from '@bbk/shared/urls';

import { find } from './cms.ts';

/** A type of page, and how to find one of its kind in the first edition. */
export interface PageType {
  name: string;
  locale: Locale;
  /** The status that the page answers with. */
  status: 200 | 404;
  address: () => Promise<string>;
}

type Query = Record<string, string>;

const fixed = (name: string, locale: Locale, address: string, status: 200 | 404 = 200) =>
  ({ name, locale, status, address: () => Promise.resolve(address) }) satisfies PageType;

function found(name: string, locale: Locale, collection: PublicCollection, query: Query): PageType {
  return {
    name,
    locale,
    status: 200,
    address: async () => {
      const [document] = await find(collection, { limit: '1', ...query });
      if (!document) throw new Error(`the first edition has no ${name}`);
      return urls.document(locale, collection, document.slug);
    },
  };
}

const written = (locale: Locale, query: Query = {}) => ({
  'where[language][equals]': locale,
  sort: '-firstPublishedAt',
  ...query,
});

const kinds = ['news', 'feature', 'interview', 'review', 'column', 'photo', 'list'] as const;

function inLocale(locale: Locale): PageType[] {
  return [
    fixed('home', locale, urls.home(locale)),
    fixed('latest', locale, urls.latest(locale)),
    fixed('issues', locale, urls.issues(locale)),
    fixed('partnerships', locale, urls.partnerships(locale)),
    fixed('about', locale, urls.about(locale)),
    ...policyPages.map((page) => fixed(page, locale, urls.policy(locale, page))),
    fixed(
      'search',
      locale,
      `${urls.search(locale)}?${new URLSearchParams({ q: '빌보드' }).toString()}`,
    ),
    fixed('saved', locale, urls.saved(locale)),
    fixed('offline', locale, urls.offline(locale)),
    fixed('style guide', locale, urls.styleguide(locale)),
    fixed('search without words', locale, urls.search(locale)),
    fixed('search without hits', locale, `${urls.search(locale)}?q=xqzwjk`),
    fixed('not found', locale, urls.document(locale, 'articles', '없는-기사'), 404),
    found('section', locale, 'sections', { sort: 'order' }),
    found('tag', locale, 'tags', {}),
    found('artist', locale, 'artists', {}),
    found('person', locale, 'people', {}),
    found('organisation', locale, 'organisations', {}),
    found('issue', locale, 'issues', { 'where[number][equals]': '1' }),
    found('partnership', locale, 'partnerships', written(locale)),
  ];
}

/** The article of each kind in Korean; in English, the newest: not every kind has an English edition. */
const articles: PageType[] = [
  ...kinds.map((kind) =>
    found(`article (${kind})`, 'ko', 'articles', written('ko', { 'where[kind][equals]': kind })),
  ),
  found('article', 'en', 'articles', written('en')),
];

/** Every type of page that a reader meets, in both languages. */
export const pageTypes: readonly PageType[] = [...inLocale('ko'), ...articles, ...inLocale('en')];
