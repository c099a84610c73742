import { readItem, writeItem } from './storage.ts';

/** A story as this device remembers it: its address, and what stands over it. */
export interface Story {
  readonly href: string;
  readonly title: string;
  readonly label: string;
  readonly lang: string;
}

type List = 'saved' | 'read';
/** A list that grows for ever is no list. */
const limits: Record<List, number> = { saved: 200, read: 20 };

const isStory = (value: unknown): value is Story =>
  typeof value === 'object' &&
  value !== null &&
  ['href', 'title', 'label', 'lang'].every((key) => typeof Reflect.get(value, key) === 'string') &&
  // Only this magazine's own addresses: what is kept could have been written by an extension.
  /^\/(?!\/)/.test((value as Story).href);

/** Newest first. What can not be read is left out. */
export function stories(list: List): readonly Story[] {
  try {
    const kept: unknown = JSON.parse(readItem(list) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isStory) : [];
  } catch {
    return [];
  }
}

const keep = (list: List, given: readonly Story[]) =>
  writeItem(list, JSON.stringify(given.slice(0, limits[list])));

export const hasStory = (list: List, href: string): boolean =>
  stories(list).some((story) => story.href === href);

export const dropStory = (list: List, href: string): boolean =>
  keep(
    list,
    stories(list).filter((story) => story.href !== href),
  );

/** At the head of the list, once. Answers whether the browser let it be kept. */
export const addStory = (list: List, story: Story): boolean =>
  keep(list, [story, ...stories(list).filter(({ href }) => href !== story.href)]);
