import type { FlattenedField, Payload, Where } from 'payload';

import { namedInRichText } from '../../platform/database/in-rich-text.ts';
import { collections } from '../../platform/slugs.ts';

/** The fields of the blocks in which a text shows a picture. */
const pictureFields = ['image', 'pictures.image', 'poster'];

/** `since` is when what is named was made: no text that was last saved before that can name it. */
type Names = (id: string, since: Date) => Where;

const toArray = (value: string | readonly string[]): readonly string[] =>
  typeof value === 'string' ? [value] : value;

/** How a field that leads to other documents names one of `target`; null where it never does. */
function namesBy(field: FlattenedField, path: string, target: string): Names | null {
  if (field.type !== 'relationship' && field.type !== 'upload') return null;
  const { relationTo } = field;
  if (!toArray(relationTo).includes(target)) return null;
  if (typeof relationTo === 'string') return (id) => ({ [path]: { equals: id } });
  return (id) => ({
    and: [{ [`${path}.value`]: { equals: id } }, { [`${path}.relationTo`]: { equals: target } }],
  });
}

const joined = (prefix: string, name: string) => (prefix === '' ? name : `${prefix}.${name}`);

/** Every way in which documents of these fields can name one of `target`. */
export function placesIn(
  payload: Pick<Payload, 'db'>,
  fields: readonly FlattenedField[],
  target: string,
  prefix = '',
): Names[] {
  return fields.flatMap((field): Names[] => {
    const path = joined(prefix, field.name);
    if ('flattenedFields' in field) {
      return placesIn(payload, field.flattenedFields, target, path);
    }
    if (field.type === 'richText' && target === collections.media) {
      // First the date, which is at hand: an archive's texts are not read for a picture of today.
      return [
        (id, since) => ({
          and: [
            { updatedAt: { greater_than_equal: since.toISOString() } },
            namedInRichText(payload, path, pictureFields, id),
          ],
        }),
      ];
    }
    const names = namesBy(field, path, target);
    return names ? [names] : [];
  });
}
