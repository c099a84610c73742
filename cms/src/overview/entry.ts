import { titleOf } from '../newsroom/audit/title.ts';
import type { Doc } from '../platform/stored.ts';
import { timeOf } from '../workflow/public.ts';
import { stateOf, type State } from '../workflow/stages/stages.ts';

/** What goes from desk to desk. */
export const written = ['articles', 'partnerships'] as const;
export type Written = (typeof written)[number];

/** One document, as the lists of the overview show it. */
export interface Entry {
  readonly collection: string;
  readonly id: string;
  readonly title: string;
  readonly language: 'ko' | 'en';
  readonly state: State;
  readonly updatedAt: string | null;
}

/** The fields that an entry is made of. */
export const entryFields = {
  headline: true,
  language: true,
  stage: true,
  stageAt: true,
  stageBy: true,
  stageNote: true,
  publishAt: true,
  corrections: true,
  updatedAt: true,
  createdBy: true,
  translationOf: true,
} as const;

/** A field's words; empty where it has none. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export const iso = (value: unknown): string | null => {
  const time = timeOf(value);
  return time === null ? null : new Date(time).toISOString();
};

export const entryOf = (collection: string, doc: Doc): Entry => ({
  collection,
  id: String(doc['id']),
  title: titleOf(doc) ?? '',
  language: doc['language'] === 'en' ? 'en' : 'ko',
  state: stateOf(doc),
  updatedAt: iso(doc['updatedAt']),
});
