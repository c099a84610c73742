import { bodyText } from '../../content/editor/text.ts';

import { comparable } from '../../platform/comparable.ts';

type Doc = Readonly<Record<string, unknown>>;
type Values = Record<string, unknown>;

/** What no log may hold, and what says nothing that the entry itself does not say. */
const unspoken =
  /password|hash|salt|secret|token|session|totp|recovery|apikey|lockuntil|loginattempts|^(id|updatedAt|updatedBy|createdAt|createdBy|stageAt|stageBy|stageNote|collection|_verified)$|_tz$/i;

const isRichText = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'root' in value;

/** As a person can read it: text as text. */
const readable = (value: unknown): unknown =>
  isRichText(value) ? bodyText(value) : (value ?? null);

const same = (one: unknown, other: unknown) =>
  JSON.stringify(comparable(one) ?? null) === JSON.stringify(comparable(other) ?? null);

/** The fields in which two versions differ: how they were, how they are. */
export function differences(before: Doc | null, after: Doc | null) {
  const was: Values = {};
  const is: Values = {};
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  for (const name of names) {
    if (unspoken.test(name) || same(before?.[name], after?.[name])) continue;
    if (before) was[name] = readable(before[name]);
    if (after) is[name] = readable(after[name]);
  }
  return { before: before && was, after: after && is };
}
