import type { Locale } from '@bbk/shared/locales';
import { urls } from '@bbk/shared/urls';

import { facetNames, type Filters, type Question } from '../types.ts';

type Given = Readonly<Record<string, string | string[] | undefined>>;

const one = (value: string | string[] | undefined): string =>
  (Array.isArray(value) ? value[0] : value) ?? '';

/** Ids and years are short; anything longer was not a link of ours. */
const longestValue = 60;

/** What a reader asks, out of an address: whatever else stands there is left alone. */
export function questionOf(locale: Locale, given: Given): Question {
  const filters: Filters = Object.fromEntries(
    facetNames.flatMap((name) => {
      const value = one(given[name]);
      return value === '' || value.length > longestValue ? [] : [[name, value]];
    }),
  );
  const page = one(given['page']);
  return {
    text: one(given['q']),
    locale,
    filters,
    page: /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1,
  };
}

/** The address of a question. */
export function addressOf({ text, locale, filters, page }: Question): string {
  const query = new URLSearchParams({
    q: text,
    ...filters,
    ...(page > 1 && { page: String(page) }),
  });
  return `${urls.search(locale)}?${query.toString()}`;
}
