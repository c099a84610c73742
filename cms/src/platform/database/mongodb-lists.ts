import type { MongooseAdapter } from '@payloadcms/db-mongodb';

import { isQuery, withoutNothing, type Query } from './mongodb-nothing.ts';

type Model = MongooseAdapter['collections'][string];
type Sort = Readonly<Record<string, unknown>>;
type Paged = { readonly sort?: unknown; readonly options?: object };

type Asked = ReadonlyMap<string, ReadonlySet<string>>;

/** The fields that are asked for, each with what is asked of it; null where not all of it has to hold. */
function fieldsOf(query: Query): Asked | null {
  const fields = new Map<string, Set<string>>();
  const add = (name: string, asked: Iterable<string>) =>
    fields.set(name, new Set([...(fields.get(name) ?? []), ...asked]));
  for (const [key, value] of Object.entries(query)) {
    if (!key.startsWith('$')) {
      add(key, isQuery(value) ? Object.keys(value) : ['$eq']);
      continue;
    }
    if (key !== '$and' || !Array.isArray(value)) return null;
    for (const part of value as unknown[]) {
      const own = isQuery(part) ? fieldsOf(part) : null;
      if (!own) return null;
      for (const [name, asked] of own) add(name, asked);
    }
  }
  return fields;
}

const isOne = (asked: Asked, name: string) => asked.get(name)?.has('$eq') === true;
const isSpan = (asked: Asked, name: string) =>
  ['$gt', '$gte'].some((least) => asked.get(name)?.has(least)) &&
  ['$lt', '$lte'].some((most) => asked.get(name)?.has(most));

/** Of how many values each an index is in what is asked for; 0 where it does not hold all of that. */
function valuesOf(keys: readonly string[], asked: Asked, order: readonly string[]): number {
  const isWhole = [...asked.keys(), ...order].every((name) => keys.includes(name));
  return isWhole ? [...keys, ''].findIndex((name) => !isOne(asked, name)) : 0;
}

/**
 * How much of an index is a list: how many values it is of, and a half where it has only a span of it, in another order.
 * Of the keys of that span the first few are sorted out.
 */
function worthOf(keys: readonly string[], asked: Asked, order: readonly string[]): number {
  const values = valuesOf(keys, asked, order);
  const start = keys.indexOf(order[0] ?? '');
  const isInOrder = start <= values && order.every((name, at) => keys[start + at] === name);
  if (isInOrder) return start;
  return values > 0 && isSpan(asked, keys[values] ?? '') ? 0.5 : 0;
}

type Index = Readonly<Record<string, unknown>>;

function best(indexes: readonly Index[], worth: (keys: readonly string[]) => number): Index | null {
  const all = indexes.map((index) => ({ index, worth: worth(Object.keys(index)) }));
  const [first] = all.toSorted((one, other) => other.worth - one.worth);
  return first && first.worth > 0 ? first.index : null;
}

/**
 * The index that holds all of a list: what it is of, its order, and what tells that readers may have it. Without a word
 * MongoDB tries each index that has something of it, until one has found enough: before a late page none does, and it
 * looks at as many documents as were to be skipped. And of a month it looks for the newest change among all changes.
 */
export function indexOf(indexes: readonly Index[], query: unknown, sort: unknown): Index | null {
  const asked = isQuery(query) ? fieldsOf(query) : null;
  const order = isQuery(sort) ? Object.keys(sort) : [];
  const isOneWay = new Set(Object.values((sort ?? {}) as Sort)).size === 1;
  if (!asked || !isOneWay) return null;
  const up = indexes.filter((index) => Object.values(index).every((way) => way === 1));
  return best(up, (keys) => worthOf(keys, asked, order));
}

/** The index by whose keys alone it is counted what is asked for. */
export function indexToCount(indexes: readonly Index[], query: unknown): Index | null {
  const asked = isQuery(query) ? fieldsOf(query) : null;
  return asked && best(indexes, (keys) => valuesOf(keys, asked, []));
}

type Ask = (query?: unknown, options?: unknown, ...rest: unknown[]) => unknown;

/** Has a model's questions be asked so that an index answers them. */
function asksByIndex(model: Model): void {
  const indexes = model.schema.indexes().map(([keys]) => keys as Index);
  const replace = (name: 'find' | 'countDocuments' | 'paginate', ask: Ask) =>
    Object.assign(model, { [name]: ask });
  const find = model.find.bind(model) as Ask;
  replace('find', (query, ...rest) => find(withoutNothing(query), ...rest));
  const count = model.countDocuments.bind(model) as Ask;
  replace('countDocuments', (query, options, ...rest) => {
    const hint = indexToCount(indexes, withoutNothing(query));
    return count(withoutNothing(query), hint ? { hint, ...(options as object) } : options, ...rest);
  });
  // A plugin's, which the models' types do not know.
  const paginate = (model as unknown as { paginate: Ask }).paginate.bind(model);
  replace('paginate', (query, given, ...rest) => {
    const paged = given as Paged | undefined;
    const hint = indexOf(indexes, withoutNothing(query), paged?.sort);
    const options = hint ? { ...paged, options: { ...paged?.options, hint } } : given;
    return paginate(query, options, ...rest);
  });
}

/** Has lists be found, paged and counted by their index alone, however many documents there are. */
export function findsByIndex(adapter: MongooseAdapter): void {
  const connect = adapter.connect?.bind(adapter);
  adapter.connect = async (options) => {
    await connect?.(options);
    const models = [...Object.values(adapter.collections), ...Object.values(adapter.versions)];
    for (const model of models) asksByIndex(model);
  };
}
