import type { PublicCollection } from '@bbk/shared/urls';

/**
 * The parts of the sitemap. Articles lie in the month (UTC) of their first publication, so that an old part
 * never changes by a new story; everything else in numbered parts, from the oldest. A part holds at most
 * `partSize` documents: far below the 50,000 addresses that are allowed, also where each has two.
 */
export const partSize = 5_000;

export const numberedCollections = [
  'issues',
  'partnerships',
  'sections',
  'tags',
  'artists',
  'people',
  'organisations',
] as const satisfies readonly PublicCollection[];
export type NumberedCollection = (typeof numberedCollections)[number];

/** Documents in the order of their age, of a span of it. */
export interface Part {
  readonly collection: 'articles' | NumberedCollection;
  /** From 1. */
  readonly number: number;
  /** `2026-09`, of articles. */
  readonly month: string | null;
}

const months = /^articles-(\d{4}-(?:0[1-9]|1[0-2]))(?:-([1-9]\d{0,3}))?$/;
const numbered = new RegExp(`^(${numberedCollections.join('|')})-([1-9]\\d{0,3})$`);

/** Reads a part's name. The first part of a month is not numbered. */
export function parsePart(name: string): Part | null {
  const [isMonth, month, part] = months.exec(name) ?? [];
  if (isMonth !== undefined && month && part !== '1')
    return { collection: 'articles', month, number: Number(part ?? 1) };
  const [isNumbered, collection, number] = numbered.exec(name) ?? [];
  if (isNumbered === undefined) return null;
  return { collection: collection as NumberedCollection, month: null, number: Number(number) };
}

export function partName({ collection, month, number }: Part): string {
  if (month === null) return `${collection}-${number}`;
  return number === 1 ? `articles-${month}` : `articles-${month}-${number}`;
}

/** The first moment of a month and of the next, in ISO 8601. */
export function monthBounds(month: string): { from: string; before: string } {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return {
    from: new Date(Date.UTC(year, number - 1)).toISOString(),
    before: new Date(Date.UTC(year, number)).toISOString(),
  };
}

/** Every month from that of `first` to that of `last`, oldest first. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = first.slice(0, 7); month <= last.slice(0, 7);) {
    months.push(month);
    month = monthBounds(month).before.slice(0, 7);
  }
  return months;
}
