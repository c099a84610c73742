import { listByKey, type DependencyKey } from '@bbk/shared/keys';
import type { Locale } from '@bbk/shared/locales';

import { shared } from '../../platform/shared.server.ts';
import { countArticles } from './get.ts';

/** Every event that changes one names its list; this heals what no event named, in ms. */
const freshFor = 60_000;

interface Counted {
  readonly until: number;
  readonly count: Promise<number>;
}
const counted = () => shared('articleCounts', () => new Map<DependencyKey, Counted>());

/** How many articles a section holds in a language. The front page asks for all of them, and one has changed. */
export function countInSection(locale: Locale, id: string): Promise<number> {
  const key = listByKey('articles', locale, 'sections', id);
  const known = counted().get(key);
  if (known && known.until > Date.now()) return known.count;
  const count = countArticles(locale, { section: { equals: id } });
  const entry = { until: Date.now() + freshFor, count };
  counted().set(key, entry);
  count.catch(() => {
    if (counted().get(key) === entry) counted().delete(key);
  });
  return count;
}

/** Forgets the counts of these lists; without them all. */
export function forgetCounts(keys: readonly DependencyKey[] | null): void {
  if (!keys) counted().clear();
  else for (const key of keys) counted().delete(key);
}
