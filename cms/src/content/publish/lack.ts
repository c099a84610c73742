import type { Lack, Words } from './hook.ts';
import type { Doc } from './stored.ts';

const isEmpty = (value: unknown) =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/** A field that must be filled to be public. */
export const needs = (doc: Doc, path: string, label: Words, message: Words): Lack[] =>
  isEmpty(doc[path]) ? [{ path, label, message }] : [];
