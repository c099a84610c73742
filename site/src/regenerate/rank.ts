/** An event's own page is made before any other. */
export const ownPage = 0;

/** Then the front pages and the heads of lists, which most readers see: they have the shortest addresses. */
export const rankOf = (path: string): number => 1 + path.length;
