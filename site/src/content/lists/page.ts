import { listByKey, listKey } from '@bbk/shared/keys';
import { locales } from '@bbk/shared/locales';
import { urls } from '@bbk/shared/urls';

import { t } from '../../i18n/messages.ts';
import { sectionList, type CountedList } from '../articles/counts.ts';
import { cms } from '../client.server.ts';
import type { Context } from '../context.ts';
import { inLocale } from '../localized.ts';
import { missing, type Answer, type Page } from '../page.types.ts';
import { getStoryPage } from './get.ts';
import type { ListView } from './types.ts';

interface List {
  readonly kind: ListView['kind'];
  readonly title: string;
  readonly description: string | null;
  readonly counted: CountedList;
  readonly base: string;
  readonly editions: Page<unknown>['editions'];
  readonly feed?: NonNullable<Page<unknown>['feed']>;
}

async function listPage(
  cx: Context,
  list: List,
  segment: string | undefined,
): Promise<Answer<ListView>> {
  const { kind, title, description, counted, base } = list;
  const answer = await getStoryPage(cx, counted, base, segment);
  if (answer.kind !== 'page') return answer;
  const view = { locale: cx.locale, kind, title, description, ...answer.stories };
  // Page numbers count each language's own articles.
  const editions = segment === undefined ? list.editions : { [cx.locale]: answer.path };
  const numbered =
    segment === undefined ? title : `${title} · ${t(cx.locale).list.page(Number(segment))}`;
  const meta = { title: numbered, description };
  const items = answer.stories.stories.map(({ headline, href }) => ({ label: headline, href }));
  const subject = { kind: 'list' as const, items };
  return {
    kind: 'page',
    page: {
      view,
      path: answer.path,
      editions,
      meta,
      inside: base,
      subject,
      ...(list.feed && { feed: list.feed }),
    },
  };
}

/** Everything, newest first. */
export function getLatest(cx: Context, segment?: string): Promise<Answer<ListView>> {
  const key = listKey('articles', cx.locale);
  cx.useKeys(key);
  return listPage(
    cx,
    {
      kind: 'latest',
      title: t(cx.locale).list.latest,
      description: null,
      counted: { key, where: {} },
      base: urls.latest(cx.locale),
      editions: Object.fromEntries(locales.map((locale) => [locale, urls.latest(locale)])),
    },
    segment,
  );
}

async function findLabel(collection: 'sections' | 'tags', slug: string) {
  const { docs } = await cms().find({
    collection,
    where: { slug: { equals: slug } },
    select: { name: true, description: true, sample: true },
    locale: 'all',
    depth: 0,
    limit: 1,
    pagination: false,
  });
  return docs[0] ?? null;
}

/** The articles of a section or tag. */
export async function getLabelList(
  cx: Context,
  collection: 'sections' | 'tags',
  slug: string,
  segment?: string,
): Promise<Answer<ListView>> {
  const doc = cx.use(collection, await findLabel(collection, slug));
  const title = inLocale(doc?.name, cx.locale);
  if (!doc || title === null) return missing;
  const key = listByKey('articles', cx.locale, collection, doc.id);
  cx.useKeys(key);
  const named = locales.filter((locale) => inLocale(doc.name, locale) !== null);
  const byCollection = {
    sections: { kind: 'section', counted: sectionList(cx.locale, doc.id) },
    tags: { kind: 'tag', counted: { key, where: { tags: { in: [doc.id] } } } },
  } as const;
  return listPage(
    cx,
    {
      ...byCollection[collection],
      title,
      description: inLocale(doc.description, cx.locale),
      base: urls.list(cx.locale, collection, slug),
      feed: { collection, slug },
      editions: Object.fromEntries(
        named.map((locale) => [locale, urls.list(locale, collection, slug)]),
      ),
    },
    segment,
  );
}
