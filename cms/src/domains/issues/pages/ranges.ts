export type PageRange = { from: number; to: number };

const part = /^(\d{1,4})(?:\s*[-–~]\s*(\d{1,4}))?$/;

/** `1-12, 34` as ranges; null where a part of it is none. */
export function parseRanges(text: string): PageRange[] | null {
  const parts = text.split(',').map((each) => each.trim());
  const ranges: PageRange[] = [];
  for (const each of parts.filter((written) => written !== '')) {
    const [, from, to = from] = part.exec(each) ?? [];
    if (from === undefined || to === undefined) return null;
    const range = { from: Number(from), to: Number(to) };
    if (range.from < 1 || range.to < range.from) return null;
    ranges.push(range);
  }
  return ranges;
}

/** Whether readers may see the page of this label. */
export function isFree(
  label: string,
  { freePages, freeCovers }: { freePages: string; freeCovers: boolean },
): boolean {
  if (label.startsWith('c')) return freeCovers;
  const page = Number(label);
  return (parseRanges(freePages) ?? []).some(({ from, to }) => from <= page && page <= to);
}

/** The pages as ranges, the shortest way to write them. */
export function formatRanges(pages: Iterable<number>): string {
  const sorted = [...new Set(pages)].sort((one, other) => one - other);
  const ranges: PageRange[] = [];
  for (const page of sorted) {
    const last = ranges.at(-1);
    if (last?.to === page - 1) last.to = page;
    else ranges.push({ from: page, to: page });
  }
  return ranges.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}

/** The ranges with one page more, or one less; what can not be read as ranges stays as it is. */
export function toggled(text: string, page: number): string {
  const ranges = parseRanges(text);
  if (ranges === null) return text;
  const pages = new Set(
    ranges.flatMap(({ from, to }) =>
      Array.from({ length: to - from + 1 }, (_, index) => from + index),
    ),
  );
  if (!pages.delete(page)) pages.add(page);
  return formatRanges(pages);
}
