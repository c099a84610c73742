import { comparable } from '../../platform/comparable.ts';
import { isEmbargoed, timeOf } from '../../workflow/public.ts';

import type { Doc } from './stored.ts';

const textOf = (doc: Doc, names: readonly string[]) =>
  JSON.stringify(comparable(Object.fromEntries(names.map((name) => [name, doc[name]]))));

/** When readers first see what is published now. */
function shownFrom(data: Doc, now: Date): string {
  const embargo = timeOf(data['embargoUntil']);
  return new Date(Math.max(now.getTime(), embargo ?? 0)).toISOString();
}

/**
 * When a document was first published, and when what readers see of it was last revised. `before` is the
 * public version, `names` are the fields that count as its text. What is under embargo is first published when
 * that ends, also if it is moved; what changes until then is no revision.
 */
export function publicationDates(
  data: Doc,
  before: Doc | null,
  names: readonly string[],
  now = new Date(),
) {
  const first = data['firstPublishedAt'] ?? before?.['firstPublishedAt'];
  const waited = before !== null && isEmbargoed(before, now.getTime());
  const byEmbargo = waited && timeOf(first) === timeOf(before['embargoUntil']);
  if (!first || byEmbargo) return { firstPublishedAt: shownFrom(data, now) };
  const wasPublic = Boolean(before?.['firstPublishedAt']) && !waited;
  const revised = wasPublic && before !== null && textOf(before, names) !== textOf(data, names);
  return { firstPublishedAt: first, ...(revised ? { revisedAt: now.toISOString() } : {}) };
}
