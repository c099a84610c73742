import { storyCards } from '../articles/card.ts';
import { countIn, type CountedList } from '../articles/counts.ts';
import { findCardPage, findCards } from '../articles/get.ts';
import type { Context } from '../context.ts';
import { pageCount, pageSize, parsePage } from './paging.ts';
import type { StoryPage } from './types.ts';

export type StoryPageAnswer =
  | { readonly kind: 'page'; readonly stories: StoryPage; readonly path: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'elsewhere'; readonly path: string };

/** The newest page, or a full one by its number. */
async function find(locale: Context['locale'], list: CountedList, page: number | null) {
  if (page !== null) return findCardPage(locale, list.where, page, pageSize);
  const [{ docs }, totalDocs] = await Promise.all([
    findCards(locale, list.where, pageSize),
    countIn(locale, list),
  ]);
  return { docs, totalDocs };
}

/** One page of a list; `base` is the list's own address, `segment` the page number in it. */
export async function getStoryPage(
  cx: Context,
  list: CountedList,
  base: string,
  segment: string | undefined,
): Promise<StoryPageAnswer> {
  const page = parsePage(segment);
  if (segment !== undefined && page === null) return { kind: 'missing' };
  const found = await find(cx.locale, list, page);
  const total = found.totalDocs;
  const count = pageCount(total);
  // The newest page, and what may come after it one day, is at the list's own address.
  if (page !== null && page >= count) return { kind: 'elsewhere', path: base };
  const stories = storyCards(cx, found.docs);
  const pager = { current: page ?? count, count, base };
  const path = page === null ? base : `${base}/${page}`;
  return { kind: 'page', stories: { stories, total, pager }, path };
}
