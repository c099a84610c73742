import type { Payload, Where } from 'payload';

/**
 * Documents whose rich text `field` names `id` in one of `paths` of its blocks. SQLite keeps it as one text, in which
 * an id, which is like no other word, is looked for; MongoDB as what it is.
 */
export function namedInRichText(
  { db }: Pick<Payload, 'db'>,
  field: string,
  paths: readonly string[],
  id: string,
): Where {
  if (db.name !== 'mongoose') return { [field]: { like: id } };
  return {
    or: paths.map((path): Where => ({ [`${field}.root.children.fields.${path}`]: { equals: id } })),
  };
}
