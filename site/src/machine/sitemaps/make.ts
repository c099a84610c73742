import { anyKey, globalKey, listKey } from '@bbk/shared/keys';
import { locales } from '@bbk/shared/locales';
import { urls } from '@bbk/shared/urls';

import type { Where } from '../../content/client.server.ts';
import { batchSize, findArticleSpan, findExtent } from '../../content/sitemaps/get.ts';
import type { Extent, SitemapEntry } from '../../content/sitemaps/types.ts';
import {
  articleEntries,
  entriesOf,
  fixedEntries,
  newsEntries,
} from '../../content/sitemaps/view.ts';
import { settings } from '../../platform/settings.server.ts';
import { inTurn } from '../inTurn.ts';
import type { MachineKind } from '../kinds.types.ts';
import {
  monthBounds,
  monthsBetween,
  numberedCollections,
  parsePart,
  partName,
  partSize,
  type Part,
} from './parts.ts';
import { indexXml, newsXml, sitemapXml } from './xml.ts';

/** Questions to the CMS at the same time: it has readers' pages to make too. */
const concurrency = 2;
const newsSpan = 48 * 60 * 60 * 1000;
const batchesPerPart = partSize / batchSize;

function whereOf({ month }: Part): Where {
  if (month === null) return {};
  const { from, before } = monthBounds(month);
  return { firstPublishedAt: { greater_than_equal: from, less_than: before } };
}

/** Each part of a collection, or of a month of it, with when something in it last changed. */
function partsOf(first: Part, { count, changedAt }: Extent) {
  const total = Math.ceil(count / partSize);
  return Array.from({ length: total }, (_, index) => ({
    url: `${settings().siteUrl}${urls.sitemap(partName({ ...first, number: index + 1 }))}`,
    changedAt,
  }));
}

async function articleMonths(): Promise<Part[]> {
  const span = await findArticleSpan();
  const months = span ? monthsBetween(span.first, span.last) : [];
  return months.map((month) => ({ collection: 'articles', month, number: 1 }));
}

export const makeIndex: MachineKind['make'] = async (cx) => {
  cx.useKeys(...['articles', ...numberedCollections].map(anyKey));
  const firsts: Part[] = [
    ...numberedCollections.map((collection) => ({ collection, month: null, number: 1 })),
    ...(await articleMonths()),
  ];
  const found = await inTurn(firsts, concurrency, async (first) =>
    partsOf(first, await findExtent(first.collection, whereOf(first))),
  );
  const fixed = ['pages', 'news'].map((name) => ({
    url: `${settings().siteUrl}${urls.sitemap(name)}`,
    changedAt: null,
  }));
  return { body: indexXml([...fixed, ...found.flat()]) };
};

async function entries(part: Part, count: number): Promise<SitemapEntry[]> {
  const before = (part.number - 1) * partSize;
  const batches = Math.ceil(Math.min(count - before, partSize) / batchSize);
  const pages = Array.from(
    { length: Math.max(0, batches) },
    (_, index) => (part.number - 1) * batchesPerPart + index + 1,
  );
  const where = whereOf(part);
  const { collection } = part;
  const batch = (page: number) =>
    collection === 'articles' ? articleEntries(where, page) : entriesOf[collection](page);
  return (await inTurn(pages, concurrency, batch)).flat();
}

/** A part of the sitemap. While as many documents are in it and none has changed, it is not made again. */
const makePart = async (
  cx: Parameters<MachineKind['make']>[0],
  part: Part,
  known: string | null,
) => {
  cx.useKeys(anyKey(part.collection));
  const { count, changedAt } = await findExtent(part.collection, whereOf(part));
  if (count <= (part.number - 1) * partSize) return null;
  const signature = `${count} ${changedAt ?? ''}`;
  if (signature === known) return 'same' as const;
  return { body: sitemapXml(await entries(part, count)), signature };
};

const makeNews: MachineKind['make'] = async (cx) => {
  cx.useKeys(globalKey('site'), ...locales.map((locale) => listKey('articles', locale)));
  const since = new Date(Date.now() - newsSpan).toISOString();
  return { body: newsXml(await newsEntries(since)) };
};

/** `/sitemaps/{part}.xml` */
export const makeNamed: MachineKind['make'] = async (cx, found, known) => {
  const name = found[1] ?? '';
  if (name === 'pages') return { body: sitemapXml(fixedEntries()) };
  if (name === 'news') return makeNews(cx, found, known);
  const part = parsePart(name);
  return part && makePart(cx, part, known);
};
