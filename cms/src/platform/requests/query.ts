import type { FlattenedField, Payload } from 'payload';
import * as qs from 'qs-esm';

import { whereProblem } from './where.ts';

const mostParameters = 250;
/** Pages beyond this are asked for by nobody who reads them, and skipped over one by one by a database. */
const bounds: Record<string, readonly [least: number, most: number]> = {
  depth: [0, 10],
  limit: [0, 1_000],
  page: [1, 100_000],
};
const objects = ['select', 'populate', 'joins'];

type Query = Record<string, unknown>;

/** As Payload itself reads it. */
const parse = (search: string): Query =>
  qs.parse(search, {
    allowEmptyArrays: true,
    arrayLimit: 1000,
    depth: 10,
    ignoreQueryPrefix: true,
  });

function numberProblem(query: Query): string | null {
  for (const [name, [least, most]] of Object.entries(bounds)) {
    const given = query[name];
    if (given === undefined || given === '') continue;
    const number = typeof given === 'string' ? Number(given) : NaN;
    if (!Number.isInteger(number) || number < least || number > most) {
      return `${name}: ${least}–${most}`;
    }
  }
  return null;
}

const isNested = (value: unknown) => typeof value === 'object' && value !== null;
/** Names with commas between them; MongoDB fails at an empty one. */
const isNames = (value: unknown) =>
  typeof value === 'string' && value.split(',').every((name) => /^-?[\w.]+$/.test(name.trim()));

function shapeProblem(query: Query): string | null {
  const { sort } = query;
  // Payload would take it for the document, and answer with it whatever is stored.
  if (query['data'] !== undefined) return 'data: a document is read as it is stored.';
  const isSort =
    sort === undefined || isNames(sort) || (Array.isArray(sort) && sort.every(isNames));
  if (!isSort) return 'sort takes names of fields.';
  for (const name of objects) {
    const value = query[name];
    // `joins=false` asks for none.
    const isNone = value === undefined || value === '' || value === 'false';
    if (!isNone && !isNested(value)) return `${name}[field]=…`;
  }
  return null;
}

/** `where` as JSON is taken too. */
function conditions({ where }: Query): unknown {
  if (typeof where !== 'string') return where;
  try {
    return JSON.parse(where);
  } catch {
    return where;
  }
}

/** What a version has beside what it is a version of. */
const ownOfVersions = ['createdAt', 'updatedAt'].map((name) => ({ name, type: 'date' }));

const versionsOf = (fields: readonly FlattenedField[]) =>
  [
    ...ownOfVersions,
    { name: 'version', type: 'group', flattenedFields: fields },
  ] as unknown as FlattenedField[];

/** The fields of what is asked for at an address, as a condition may name them. */
function fieldsAt(payload: Payload, pathname: string): readonly FlattenedField[] {
  const [first = '', second = '', third = ''] = pathname.split('/').slice(2);
  const [found, rest] =
    first === 'globals'
      ? [payload.globals.config.find(({ slug }) => slug === second), third]
      : [Object.hasOwn(payload.collections, first) && payload.collections[first]?.config, second];
  const fields = found ? found.flattenedFields : [];
  return rest === 'versions' ? versionsOf(fields) : fields;
}

/** What is wrong with a query, in a sentence; null: nothing. */
export function queryProblem(payload: Payload, { pathname, search }: URL): string | null {
  if (search === '') return null;
  if (search.split('&').length > mostParameters) return `More than ${mostParameters} parameters.`;
  const query = parse(search);
  const where = conditions(query);
  return (
    numberProblem(query) ??
    shapeProblem(query) ??
    (where === undefined || where === ''
      ? null
      : whereProblem(payload, fieldsAt(payload, pathname), where))
  );
}
