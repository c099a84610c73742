import { locales, type Locale } from '@bbk/shared/locales';

import type { Facts } from '../index/facts.ts';
import { byFacet, facetNames, type FacetName, type FacetValue, type Filters } from '../types.ts';

export interface Selection {
  readonly total: number;
  /** The rows of the wanted page, best first. */
  readonly rows: readonly number[];
  readonly facets: Readonly<Record<FacetName, readonly Omit<FacetValue, 'label'>[]>>;
}

/** The best `limit` rows: better score first, then the newer. */
class Best {
  readonly #rows: number[] = [];
  readonly #limit: number;
  readonly #before: (a: number, b: number) => boolean;

  constructor(limit: number, before: (a: number, b: number) => boolean) {
    this.#limit = limit;
    this.#before = before;
  }

  add(row: number): void {
    const rows = this.#rows;
    const last = rows.at(-1);
    if (rows.length === this.#limit && last !== undefined && !this.#before(row, last)) return;
    let [low, high] = [0, rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#before(row, rows[middle] ?? 0)) high = middle;
      else low = middle + 1;
    }
    rows.splice(low, 0, row);
    if (rows.length > this.#limit) rows.pop();
  }

  from(start: number): number[] {
    return this.#rows.slice(start);
  }
}

/** A facet while it is counted: what is asked for (null: anything; -1: what nothing has), and how often each value is. */
function counting(facts: Facts, filters: Filters) {
  return facetNames.map((name) => {
    const { numbers, names } = facts.columns[name];
    const filter = filters[name];
    const wanted = filter === undefined ? null : (names.find(filter) ?? -1);
    return { name, numbers, names, wanted, counts: new Uint32Array(names.values.length) };
  });
}
type Counting = ReturnType<typeof counting>[number];

/**
 * Counts one row. It is counted in a facet where every other filter lets it through, so that a reader sees
 * what choosing another value would find. Answers whether it is a hit.
 */
function count(facets: readonly Counting[], row: number): boolean {
  let failing: Counting | null = null;
  for (const facet of facets) {
    if (facet.wanted === null || facet.numbers[row] === facet.wanted) continue;
    if (failing) return false;
    failing = facet;
  }
  for (const facet of failing ? [failing] : facets) {
    const value = facet.numbers[row] ?? 0;
    facet.counts[value] = (facet.counts[value] ?? 0) + 1;
  }
  return failing === null;
}

type Value = Omit<FacetValue, 'label'>;

const valuesOf = ({ names, counts }: Counting): Value[] =>
  names.values.flatMap((value, index) => {
    const times = counts[index] ?? 0;
    return value === null || times === 0 ? [] : [{ value, count: times }];
  });

/** Of all that was found: how much of it is in this language and passes the filters, counted, and one page of it. */
export function select(
  facts: Facts,
  scores: Uint16Array,
  { locale, filters, from, to }: { locale: Locale; filters: Filters; from: number; to: number },
): Selection {
  const facets = counting(facts, filters);
  const language = locales.indexOf(locale) + 1;
  const best = new Best(to, (a, b) => {
    const [first = 0, second = 0] = [scores[a], scores[b]];
    if (first !== second) return first > second;
    return (facts.at[a] ?? 0) > (facts.at[b] ?? 0);
  });
  let total = 0;
  for (let row = 0; row < scores.length; row += 1) {
    if (scores[row] === 0 || facts.locale[row] !== language || !count(facets, row)) continue;
    total += 1;
    best.add(row);
  }
  const values = new Map(facets.map((facet) => [facet.name, valuesOf(facet)]));
  return { total, rows: best.from(from), facets: byFacet((name) => values.get(name) ?? []) };
}
