/** How many stories stand on a page of a list. */
export const pageSize = 20;

/**
 * Pages are numbered from the oldest end: page n holds the stories (n-1)*size+1 to n*size, so that a new
 * story changes the newest page alone. The newest page, at the list's own address, has the number `count`
 * and always shows `size` stories: what does not fill a page yet, and enough of the last full one.
 */
export const pageCount = (total: number, size = pageSize): number =>
  Math.max(1, Math.ceil(total / size));

/** A page number in an address; null for anything that is not written as one. */
export function parsePage(segment: string | undefined): number | null {
  return segment !== undefined && /^[1-9]\d{0,5}$/.test(segment) ? Number(segment) : null;
}
