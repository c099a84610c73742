import type { PlanEntry, PlanPart } from './types.ts';

/**
 * Changes of a plan, as functions of the plan: one that was refused because a colleague was faster is made
 * again on what they have saved. They name entries and parts by their ids; what is gone is left alone.
 */
export type Change = (parts: readonly PlanPart[]) => readonly PlanPart[];

type Patch = Partial<Omit<PlanEntry, 'id'>>;

const inParts =
  (change: (part: PlanPart) => PlanPart): Change =>
  (parts) =>
    parts.map(change);

const insert = <T>(list: readonly T[], item: T, index: number): T[] => [
  ...list.slice(0, index),
  item,
  ...list.slice(index),
];

const find = (parts: readonly PlanPart[], id: string) =>
  parts.flatMap(({ entries }) => entries).find((entry) => entry.id === id);

export const editEntry = (id: string, patch: Patch): Change =>
  inParts((part) => ({
    ...part,
    entries: part.entries.map((entry) => (entry.id === id ? { ...entry, ...patch } : entry)),
  }));

export const removeEntry = (id: string): Change =>
  inParts((part) => ({ ...part, entries: part.entries.filter((entry) => entry.id !== id) }));

export const addEntry = (partId: string, entry: PlanEntry): Change =>
  inParts((part) => (part.id === partId ? { ...part, entries: [...part.entries, entry] } : part));

/** Puts an entry before the one that is at `index` once it has been taken out. */
export const moveEntry =
  (id: string, partId: string, index: number): Change =>
  (parts) => {
    const entry = find(parts, id);
    if (!entry || !parts.some((part) => part.id === partId)) return parts;
    return removeEntry(id)(parts).map((part) =>
      part.id === partId ? { ...part, entries: insert(part.entries, entry, index) } : part,
    );
  };

/** Where an entry of the same length stands, whose first page is `from`. */
export function rangeAt(entry: Pick<PlanEntry, 'pageFrom' | 'pageTo'>, from: number) {
  const { pageFrom, pageTo } = entry;
  const more = pageFrom === null || pageTo === null ? 0 : Math.max(0, pageTo - pageFrom);
  return { pageFrom: from, pageTo: from + more };
}

/** Moves an entry to another first page, as long as it was; not before the first page. */
export const place =
  (id: string, from: number): Change =>
  (parts) => {
    const entry = find(parts, id);
    return entry ? editEntry(id, rangeAt(entry, Math.max(1, from)))(parts) : parts;
  };

/** Makes an entry longer or shorter by whole pages; never shorter than one. */
export const stretch =
  (id: string, by: number): Change =>
  (parts) => {
    const { pageFrom, pageTo } = find(parts, id) ?? { pageFrom: null, pageTo: null };
    if (pageFrom === null) return parts;
    return editEntry(id, { pageTo: Math.max(pageFrom, (pageTo ?? pageFrom) + by) })(parts);
  };

/** Moves all that begins on a page or after it, to make room or to close a gap. */
export const shiftFrom = (page: number, by: number): Change =>
  inParts((part) => ({
    ...part,
    entries: part.entries.map((entry) =>
      entry.pageFrom !== null && entry.pageFrom >= page
        ? { ...entry, ...rangeAt(entry, Math.max(1, entry.pageFrom + by)) }
        : entry,
    ),
  }));

export const addPart =
  (part: PlanPart): Change =>
  (parts) => [...parts, part];

export const renamePart = (id: string, title: string | null): Change =>
  inParts((part) => (part.id === id ? { ...part, title } : part));

/** Only one without entries: what an editor has placed does not go with its heading. */
export const removePart =
  (id: string): Change =>
  (parts) =>
    parts.filter((part) => part.id !== id || part.entries.length > 0);

export const movePart =
  (id: string, index: number): Change =>
  (parts) => {
    const part = parts.find((each) => each.id === id);
    if (!part) return parts;
    return insert(
      parts.filter((each) => each.id !== id),
      part,
      index,
    );
  };
