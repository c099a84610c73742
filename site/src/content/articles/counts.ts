import { inProcess } from '@bbk/shared/in-process';
import { listByKey, type DependencyKey } from '@bbk/shared/keys';
import type { Locale } from '@bbk/shared/locales';

import type { Where } from '../client.server.ts';
import { countArticles } from './get.ts';

/** Every event that changes one names its list; this heals what no event named, in ms. */
const freshFor = 60_000;

interface Counted {
  readonly until: number;
  readonly count: Promise<number>;
}
const counted = () => inProcess('articleCounts', () => new Map<DependencyKey, Counted>());

/** What a list is of, and the key that events name it by. */
export interface CountedList {
  readonly key: DependencyKey;
  readonly where: Where;
}

/** The articles of a section in a language. */
export const sectionList = (locale: Locale, id: string): CountedList => ({
  key: listByKey('articles', locale, 'sections', id),
  where: { section: { equals: id } },
});

/**
 * How many articles a list holds in a language. The front page asks for those of all sections, where one has
 * changed; and whoever has many articles counts for longer than it takes to find the newest.
 */
export function countIn(locale: Locale, { key, where }: CountedList): Promise<number> {
  const known = counted().get(key);
  if (known && known.until > Date.now()) return known.count;
  const count = countArticles(locale, where);
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
