import type { CollapsibleField, Field, RowField, TabsField } from 'payload';

type Pair = readonly [ko: string, en: string];

/** The same words in the languages of the admin. */
export const both = (ko: string, en: string) => ({ ko, en });

type Nameable = Exclude<Field, CollapsibleField | RowField | TabsField>;

/** A field with its label and its help text, in both languages of the admin. */
export function named(label: Pair, description: Pair, field: Nameable): Field {
  return {
    ...field,
    label: both(...label),
    admin: { ...field.admin, description: both(...description) },
    // The union of all fields is not kept through a spread; nothing but words is added.
  } as Field;
}

/** The options of a select: value, then its name in both languages. */
export const options = (...rows: readonly (readonly [value: string, ko: string, en: string])[]) =>
  rows.map(([value, ko, en]) => ({ value, label: both(ko, en) }));

/** Names of a collection or a block, in both languages. */
export const labels = (ko: string, en: string, plural = `${en}s`) => ({
  singular: both(ko, en),
  plural: both(ko, plural),
});

/** Navigation groups of the admin. */
export const groups = {
  content: both('콘텐츠', 'Content'),
  names: both('이름', 'Names'),
  front: both('사이트', 'Site'),
  operation: both('운영', 'Operation'),
} as const;
