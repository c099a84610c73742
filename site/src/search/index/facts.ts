import { locales, type Locale } from '@bbk/shared/locales';

import { facetNames, type FacetName } from '../types.ts';

export interface RowFacts extends Readonly<Record<FacetName, string | null>> {
  readonly row: number;
  readonly locale: Locale;
  /** In milliseconds. */
  readonly at: number;
}

/** Values of a facet by small numbers; 0 is none. */
class Dictionary {
  readonly values: (string | null)[] = [null];
  readonly #numbers = new Map<string, number>();

  numberOf(value: string | null): number {
    if (value === null) return 0;
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    this.#numbers.set(value, this.values.length);
    return this.values.push(value) - 1;
  }

  find(value: string): number | null {
    return this.#numbers.get(value) ?? null;
  }
}

const firstSize = 4_096;

/**
 * What every question asks of every document that it finds, in memory: language, day, and the value of each
 * facet. A hundred thousand documents take two megabytes, and are counted in a millisecond.
 */
export class Facts {
  size = 0;
  locale = new Uint8Array(firstSize);
  at = new Float64Array(firstSize);
  readonly columns = Object.fromEntries(
    facetNames.map((name) => [
      name,
      { numbers: new Uint16Array(firstSize), names: new Dictionary() },
    ]),
  ) as Record<FacetName, { numbers: Uint16Array<ArrayBuffer>; names: Dictionary }>;

  set(facts: RowFacts): void {
    this.#makeRoomFor(facts.row);
    this.locale[facts.row] = locales.indexOf(facts.locale) + 1;
    this.at[facts.row] = facts.at;
    for (const name of facetNames) {
      const { numbers, names } = this.columns[name];
      numbers[facts.row] = names.numberOf(facts[name]);
    }
  }

  /** A row without a language is found by nobody. */
  delete(row: number): void {
    this.locale[row] = 0;
  }

  #makeRoomFor(row: number): void {
    this.size = Math.max(this.size, row + 1);
    if (row < this.locale.length) return;
    const length = Math.max(row + 1, this.locale.length * 2);
    this.locale = grown(new Uint8Array(length), this.locale);
    this.at = grown(new Float64Array(length), this.at);
    for (const column of Object.values(this.columns))
      column.numbers = grown(new Uint16Array(length), column.numbers);
  }
}

function grown<Column extends { set: (from: Column) => void }>(to: Column, from: Column): Column {
  to.set(from);
  return to;
}
