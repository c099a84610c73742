type Doc = Readonly<Record<string, unknown>>;

const wordsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return value === '' ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : [];
};

/** What people call a document of whatever kind. */
export const titleOf = (doc: Doc): string | null =>
  ['headline', 'title', 'name', 'alt', 'filename', 'email', 'from'].flatMap((name) =>
    wordsOf(doc[name]),
  )[0] ?? null;
