import type { FlattenedField } from 'payload';

import { scrubBody } from './scrub-body.ts';

type Doc = Record<string, unknown>;
export type Scrubbed = {
  data: Doc;
  changed: boolean;
  /** Something that must be there was gone: a row without it is dropped. */
  lost: boolean;
};

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function scrubReference(field: FlattenedField, value: unknown, gone: ReadonlySet<string>) {
  if (Array.isArray(value)) {
    return { value: value.filter((id) => !gone.has(String(id))), lost: false };
  }
  if (typeof value !== 'string' || !gone.has(value)) return { value, lost: false };
  return { value: null, lost: 'required' in field && field.required === true };
}

function scrubField(field: FlattenedField, value: unknown, gone: ReadonlySet<string>) {
  if (value === null || value === undefined) return { value, lost: false };
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return scrubReference(field, value, gone);
    case 'array': {
      const rows = (value as Doc[]).map((row) => scrub(field.flattenedFields, row, gone));
      return { value: rows.filter((row) => !row.lost).map((row) => row.data), lost: false };
    }
    case 'group':
    case 'tab':
      return { value: scrub(field.flattenedFields, value as Doc, gone).data, lost: false };
    case 'richText':
      return { value: scrubBody(value, gone), lost: false };
    default:
      return { value, lost: false };
  }
}

/** A document without its references to what is gone, by the fields of its collection. */
export function scrub(
  fields: readonly FlattenedField[],
  doc: Doc,
  gone: ReadonlySet<string>,
): Scrubbed {
  const data: Doc = { ...doc };
  let lost = false;
  for (const field of fields) {
    if (!('name' in field) || field.type === 'join' || !(field.name in doc)) continue;
    const result = scrubField(field, doc[field.name], gone);
    data[field.name] = result.value;
    lost ||= result.lost;
  }
  return { data, changed: !same(data, doc), lost };
}
