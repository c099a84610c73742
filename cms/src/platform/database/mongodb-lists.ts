import type { MongooseAdapter } from '@payloadcms/db-mongodb';

import { isQuery, withoutNothing, type Query } from './mongodb-nothing.ts';

type Model = MongooseAdapter['collections'][string];
type Sort = Readonly<Record<string, unknown>>;
type Paged = { readonly sort?: unknown; readonly options?: object };

const isOne = (condition: unknown) =>
  !isQuery(condition) || Object.keys(condition).every((operator) => operator === '$eq');

/** The fields that are asked for, and of which one value is; null where not all of it has to hold. */
function fieldsOf(query: Query): Map<string, boolean> | null {
  const fields = new Map<string, boolean>();
  for (const [key, value] of Object.entries(query)) {
    if (!key.startsWith('$')) {
      fields.set(key, fields.get(key) === true || isOne(value));
      continue;
    }
    if (key !== '$and' || !Array.isArray(value)) return null;
    for (const part of value as unknown[]) {
      const own = isQuery(part) ? fieldsOf(part) : null;
      if (!own) return null;
      for (const [name, one] of own) fields.set(name, fields.get(name) === true || one);
    }
  }
  return fields;
}

/** Where the order begins in the index, if all of the query is in it and all before the order is one value each. */
function startOf(keys: readonly string[], fields: Map<string, boolean>, order: readonly string[]) {
  const start = keys.indexOf(order[0] ?? '');
  const isWhole = [...fields.keys()].every((name) => keys.includes(name));
  const isOrder = order.every((name, at) => keys[start + at] === name);
  const isOf = keys.slice(0, Math.max(start, 0)).every((name) => fields.get(name));
  return start > 0 && isWhole && isOrder && isOf ? start : null;
}

/**
 * The index that holds all of a list: what it is of, its order, and what tells that readers may have it. Without a word
 * MongoDB tries each index that has something of it, until one has found enough: before a late page none does, and it
 * looks at as many documents as were to be skipped.
 */
export function indexOf(
  indexes: readonly Readonly<Record<string, unknown>>[],
  query: unknown,
  sort: unknown,
): Record<string, 1> | null {
  const fields = isQuery(query) ? fieldsOf(query) : null;
  const order = isQuery(sort) ? Object.keys(sort) : [];
  const isOneWay = new Set(Object.values((sort ?? {}) as Sort)).size === 1;
  if (!fields || !isOneWay) return null;
  let best: { readonly keys: readonly string[]; readonly start: number } | null = null;
  for (const index of indexes) {
    const keys = Object.keys(index);
    const start = Object.values(index).every((way) => way === 1)
      ? startOf(keys, fields, order)
      : null;
    if (start !== null && start > (best?.start ?? 0)) best = { keys, start };
  }
  return best && Object.fromEntries(best.keys.map((name) => [name, 1]));
}

type Ask = (query?: unknown, ...rest: unknown[]) => unknown;

/** Has a model's questions be asked so that an index answers them. */
function asksByIndex(model: Model): void {
  const indexes = model.schema.indexes().map(([keys]) => keys as Record<string, unknown>);
  const replace = (name: 'find' | 'countDocuments' | 'paginate', ask: Ask) =>
    Object.assign(model, { [name]: ask });
  for (const name of ['find', 'countDocuments'] as const) {
    const ask = model[name].bind(model) as Ask;
    replace(name, (query, ...rest) => ask(withoutNothing(query), ...rest));
  }
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
