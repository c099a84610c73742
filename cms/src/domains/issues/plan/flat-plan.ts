/** Something that is to stand on pages: `to` is the last of them. Without `from` it has no place yet. */
export type Placed = { id: string; from: number | null; to: number | null };

export type PageRange = { from: number; to: number };
export type Overlap = PageRange & { entries: readonly string[] };

/** A page, and what stands on it, in the order of the contents. */
export type FlatPage = { number: number; side: 'left' | 'right'; entries: readonly string[] };
/** Two pages that are seen together; the first page has nothing of the book's block beside it. */
export type Spread = { left: FlatPage | null; right: FlatPage | null };

export type FlatPlan = {
  pageCount: number;
  pages: readonly FlatPage[];
  spreads: readonly Spread[];
  /** Pages that nothing stands on. */
  gaps: readonly PageRange[];
  /** Pages that more than one entry stands on. */
  overlaps: readonly Overlap[];
  /** Entries without a place. */
  unplaced: readonly string[];
  /** Entries that end after the last page. */
  beyond: readonly string[];
};

/** The pages of an entry; a range that is written backwards is its first page. */
export function rangeOf({ from, to }: Pick<Placed, 'from' | 'to'>): PageRange | null {
  if (from === null) return null;
  return { from, to: Math.max(from, to ?? from) };
}

/** The pages of a magazine are counted from a right-hand one. */
export const sideOf = (page: number): FlatPage['side'] => (page % 2 === 1 ? 'right' : 'left');

function pagesOf(entries: readonly Placed[], pageCount: number): FlatPage[] {
  const standing = Array.from({ length: pageCount }, (): string[] => []);
  for (const entry of entries) {
    const range = rangeOf(entry);
    if (!range) continue;
    for (let page = range.from; page <= Math.min(range.to, pageCount); page += 1) {
      standing[page - 1]?.push(entry.id);
    }
  }
  return standing.map((ids, index) => ({
    number: index + 1,
    side: sideOf(index + 1),
    entries: ids,
  }));
}

function spreadsOf(pages: readonly FlatPage[]): Spread[] {
  const spreads: Spread[] = [];
  for (let left = 0; left <= pages.length; left += 2) {
    const spread = { left: pages[left - 1] ?? null, right: pages[left] ?? null };
    if (spread.left ?? spread.right) spreads.push(spread);
  }
  return spreads;
}

const sameEntries = (one: FlatPage, other: FlatPage) =>
  one.entries.length === other.entries.length &&
  one.entries.every((id, index) => id === other.entries[index]);

/** Neighbouring pages that hold the same and of which `wanted` is true, as ranges. */
function runs(pages: readonly FlatPage[], wanted: (page: FlatPage) => boolean): Overlap[] {
  const found: Overlap[] = [];
  let last: FlatPage | null = null;
  for (const page of pages) {
    const run = found.at(-1);
    if (!wanted(page)) last = null;
    else {
      if (run && last && sameEntries(last, page)) run.to = page.number;
      else found.push({ from: page.number, to: page.number, entries: page.entries });
      last = page;
    }
  }
  return found;
}

/** Whole leaves: as many pages as the entries need, where it is not yet known how many there are. */
function neededBy(entries: readonly Placed[]): number {
  const last = Math.max(0, ...entries.map((entry) => rangeOf(entry)?.to ?? 0));
  return last + (last % 2);
}

/** Lays the entries of an issue on its pages, and says where pages are empty, doubly used or missing. */
export function flatPlan(entries: readonly Placed[], pageCount: number | null): FlatPlan {
  const count = pageCount ?? neededBy(entries);
  const pages = pagesOf(entries, count);
  return {
    pageCount: count,
    pages,
    spreads: spreadsOf(pages),
    gaps: runs(pages, (page) => page.entries.length === 0).map(({ from, to }) => ({ from, to })),
    overlaps: runs(pages, (page) => page.entries.length > 1),
    unplaced: entries.filter((entry) => rangeOf(entry) === null).map(({ id }) => id),
    beyond: entries.filter((entry) => (rangeOf(entry)?.to ?? 0) > count).map(({ id }) => id),
  };
}
