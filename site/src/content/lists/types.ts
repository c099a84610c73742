import type { Locale } from '@bbk/shared/locales';

import type { StoryCard } from '../articles/types.ts';

/**
 * Where a page of a list stands. Pages are numbered from the oldest end: page 1 holds the oldest stories,
 * page `count` the newest, at `base` itself; any other page is at `{base}/{number}`.
 */
export interface PagerView {
  readonly current: number;
  readonly count: number;
  readonly base: string;
}

/** One page of stories, newest first. */
export interface StoryPage {
  readonly stories: readonly StoryCard[];
  readonly total: number;
  readonly pager: PagerView;
}

/** A section, a tag, or everything. */
export interface ListView extends StoryPage {
  readonly locale: Locale;
  readonly kind: 'section' | 'tag' | 'latest';
  readonly title: string;
  readonly description: string | null;
}
