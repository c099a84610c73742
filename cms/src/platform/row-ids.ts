/** The same rows as another document's, which get ids of their own; a rich text is kept as it is. */
export function withoutRowIds(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((row: unknown) => {
      if (typeof row !== 'object' || row === null) return row;
      const { id: _, ...rest } = row as Record<string, unknown>;
      return withoutRowIds(rest);
    });
  }
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if ('root' in value) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, withoutRowIds(inner)]),
  );
}
