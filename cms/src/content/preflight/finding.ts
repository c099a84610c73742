import type { Doc } from '../publish/stored.ts';

import type { Known } from './known.ts';

export type Words = readonly [ko: string, en: string];

/**
 * An error holds back publishing; a warning does until an editor says why it may stand; a note only tells.
 */
export type Level = 'error' | 'warning' | 'note';

/** One thing that a rule has to say of a document, and the field to look at. */
export type Finding = {
  level: Level;
  path: string;
  label: Words;
  message: Words;
  /** What it is about. A reason that was given for one thing does not hold for another. */
  detail?: string;
};

/** A rule of the preflight: pure, over the document and what is known of all that it names. */
export type Rule = {
  name: string;
  check: (doc: Doc, known: Known) => readonly Finding[];
};

/** A finding, with the rule that made it. */
export type Found = Finding & { rule: string };

/** What a finding is known by, for as long as it is about the same thing. */
export const keyOf = ({ rule, path, detail = '' }: Found): string => `${rule}|${path}|${detail}`;

const isEmpty = (value: unknown) =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/** A finding, where a field is empty. */
export const needs = (doc: Doc, field: string, finding: Finding): Finding[] =>
  isEmpty(doc[field]) ? [finding] : [];

/** A field's words; empty where it has none. */
export const textOf = (doc: Doc | undefined, field: string): string => {
  const value = doc?.[field];
  return typeof value === 'string' ? value.trim() : '';
};
