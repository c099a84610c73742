import type { FlattenedField, Payload } from 'payload';

/** Without `all`, which only one of the databases answers. */
const operators = new Set([
  ...['equals', 'not_equals', 'in', 'not_in', 'exists', 'like', 'not_like', 'contains'],
  ...['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'],
  ...['near', 'within', 'intersects'],
]);
const several = new Set(['in', 'not_in']);
const places = new Set(['near', 'within', 'intersects']);
/** They ask for a part of some words. */
const ofWords = new Set(['like', 'not_like', 'contains']);
/** They ask for a place in an order. */
const ofOrder = new Set(['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']);

/** As many conditions as an editor's longest filter has, several times over. */
const mostConditions = 60;
const mostValues = 200;
const deepest = 6;

type Where = Record<string, unknown>;
type Fields = readonly FlattenedField[];
type Walk = { payload: Payload; fields: Fields; conditions: number };

const isObject = (value: unknown): value is Where =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isScalar = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value);

/** Where the next name of a path is looked up: in a group, or in the document that is named. */
function fieldsWithin(payload: Payload, field: FlattenedField): Fields {
  if ('flattenedFields' in field) return field.flattenedFields;
  if (!('relationTo' in field) || typeof field.relationTo !== 'string') return [];
  return payload.collections[field.relationTo]?.config.flattenedFields ?? [];
}

/** The field at the end of a path; null where it is not known here, which Payload judges itself. */
function fieldAt(payload: Payload, fields: Fields, path: string): FlattenedField | null {
  let within: Fields = fields;
  let found: FlattenedField | null = null;
  for (const name of path.split('.')) {
    found = within.find((field) => field.name === name) ?? null;
    if (!found) return null;
    within = fieldsWithin(payload, found);
  }
  return found;
}

const isDate = (value: unknown) => !Number.isNaN(new Date(String(value)).getTime());

/** What a value has to be for a field of this kind; null: any scalar. */
function expected(field: FlattenedField | null, value: unknown): string | null {
  if (value === 'null' || value === '') return null;
  if (field?.type === 'date' && !isDate(value)) return 'a date';
  if (field?.type === 'number' && !Number.isFinite(Number(value))) return 'a number';
  return null;
}

/** As Payload reads it: a list, or words with commas between them. */
const listOf = (value: unknown): unknown[] => {
  if (Array.isArray(value)) return value;
  return typeof value === 'string' ? value.split(',') : [value];
};

/** MongoDB's own ids; those of a collection that has an `id` field are any words. */
const isObjectId = (value: unknown) => /^[\da-f]{24}$/i.test(String(value));

/** `id` is asked of MongoDB as it is given: words that are no list, or no ids, are a failure there. */
function idsProblem(payload: Payload, field: FlattenedField | null, value: unknown): string | null {
  if (typeof value === 'string' && !value.includes(',')) return 'takes a list';
  const isWords = field !== null || payload.db.name !== 'mongoose';
  return isWords || listOf(value).every(isObjectId) ? null : 'takes ids';
}

/** One of these stays one, and MongoDB takes a list alone. */
const isAlone = ({ type }: FlattenedField, value: unknown) =>
  ['date', 'checkbox'].includes(type) && typeof value === 'string' && !value.includes(',');

function valueProblem(
  { payload, fields }: Walk,
  path: string,
  operator: string,
  value: unknown,
): string | null {
  const at = `where[${path}][${operator}]`;
  if (!operators.has(operator)) return `${at}: there is no such operator.`;
  if (places.has(operator)) return `${at}: nothing here is a place.`;
  // SQLite is asked for a row in no list.
  if (several.has(operator) && value === 'null') return `${at} takes a list.`;
  const values = several.has(operator) ? listOf(value) : [value];
  if (values.length > mostValues) return `${at}: at most ${mostValues} values.`;
  if (!values.every(isScalar)) return `${at} takes a plain value.`;
  if (operator === 'exists') return null;
  const field = fieldAt(payload, fields, path);
  if (path === 'id' && several.has(operator)) {
    const problem = idsProblem(payload, field, value);
    if (problem) return `${at} ${problem}.`;
  }
  if (field && several.has(operator) && isAlone(field, value)) return `${at} takes a list.`;
  if (field?.type === 'date' && ofWords.has(operator)) return `${at}: a date has no words.`;
  if (field && 'relationTo' in field && ofOrder.has(operator)) return `${at}: it has no order.`;
  const wrong = values.map((each) => expected(field, each)).find((each) => each !== null);
  return wrong ? `${at} takes ${wrong}.` : null;
}

function joined(walk: Walk, key: string, value: unknown, depth: number): string | null {
  const parts = isObject(value) ? Object.values(value) : value;
  if (!Array.isArray(parts)) return `where[${key}] takes a list of conditions.`;
  for (const part of parts as unknown[]) {
    const problem = walkWhere(walk, part, depth + 1);
    if (problem) return problem;
  }
  return null;
}

function walkWhere(walk: Walk, where: unknown, depth: number): string | null {
  if (!isObject(where)) return 'where takes conditions: where[field][operator]=value.';
  if (depth > deepest) return `where: nested deeper than ${deepest}.`;
  for (const [path, condition] of Object.entries(where)) {
    if (['and', 'or'].includes(path.toLowerCase())) {
      const problem = joined(walk, path, condition, depth);
      if (problem) return problem;
      continue;
    }
    if (!isObject(condition)) return `where[${path}] takes an operator.`;
    for (const [operator, value] of Object.entries(condition)) {
      walk.conditions += 1;
      if (walk.conditions > mostConditions) return `where: more than ${mostConditions} conditions.`;
      const problem = valueProblem(walk, path, operator, value);
      if (problem) return problem;
    }
  }
  return null;
}

/** What is wrong with a condition, before a database stumbles over it; null: nothing. */
export const whereProblem = (payload: Payload, fields: Fields, where: unknown): string | null =>
  walkWhere({ payload, fields, conditions: 0 }, where, 0);
