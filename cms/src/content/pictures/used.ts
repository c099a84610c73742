/** A picture that a document shows, and the field that names it. */
export type UsedPicture = {
  media: string;
  path: string;
  place: { ko: string; en: string };
};

/** The id of a relationship, whether it is populated or not; `null` when it is empty. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (typeof value === 'object' && value !== null && 'id' in value) return idOf(value.id);
  return null;
}

/** One picture field, as a list: empty where the field is. */
export function used(value: unknown, path: string, ko: string, en: string): UsedPicture[] {
  const media = idOf(value);
  return media === null ? [] : [{ media, path, place: { ko, en } }];
}

/** The rows of an array field, as they come from outside the type system. */
export function rows(value: unknown): Readonly<Record<string, unknown>>[] {
  if (!Array.isArray(value)) return [];
  return value.filter(
    (row): row is Record<string, unknown> => typeof row === 'object' && row !== null,
  );
}
