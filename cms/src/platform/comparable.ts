const isEmpty = (value: unknown) =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);

/** The same text, whatever row ids and empty values say. */
export function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable);
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([name, inner]) => name !== 'id' && !isEmpty(inner))
    .map(([name, inner]) => [name, comparable(inner)] as const)
    .sort(([one], [other]) => one.localeCompare(other));
  return Object.fromEntries(entries);
}
