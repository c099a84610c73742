import { documentOf, type Waiting } from './queue.ts';

/**
 * What can be told now: at most `free`, in order. Nothing of a document of which something earlier is being told,
 * or waits for its next attempt: one that fails holds up itself and no other.
 */
export function ready(
  rows: readonly Waiting[],
  underway: ReadonlySet<string>,
  free: number,
  now = Date.now(),
): Waiting[] {
  const held = new Set(underway);
  const found: Waiting[] = [];
  for (const row of rows) {
    if (found.length >= free) break;
    const document = documentOf(row);
    if (!held.has(document) && row.nextAttemptAt.getTime() <= now) found.push(row);
    held.add(document);
  }
  return found;
}

/** When to look again, in ms: what comes first of each document waits for its next attempt. */
export function nextLook(rows: readonly Waiting[], now = Date.now()): number | null {
  const first = new Map<string, number>();
  for (const row of rows) {
    const document = documentOf(row);
    if (!first.has(document)) first.set(document, row.nextAttemptAt.getTime());
  }
  return first.size === 0 ? null : Math.max(0, Math.min(...first.values()) - now);
}
