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

/**
 * How much of an index is what is asked for, 0 where it does not hold all of it: how many values it is of, and a half
 * where it has only a span of it, in another order. Of the keys of that span the first few are sorted out.
 */
function worthOf(keys: readonly string[], asked: Asked, order: readonly string[]): number {
  if (![...asked.keys(), ...order].every((name) => keys.includes(name))) return 0;
  const ones = [...keys, ''].findIndex((name) => !isOne(asked, name));
  const start = keys.indexOf(order[0] ?? '');
  const isInOrder = start <= ones && order.every((name, at) => keys[start + at] === name);
  if (isInOrder) return start;
  return ones > 0 && isSpan(asked, keys[ones] ?? '') ? 0.5 : 0;
}

/**
 * The index that holds all of a list: what it is of, its order, and what tells that readers may have it. Without a word
 * MongoDB tries each index that has something of it, until one has found enough: before a late page none does, and it
 * looks at as many documents as were to be skipped. And of a month it looks for the newest change among all changes.
 */
export function indexOf(
  indexes: readonly Readonly<Record<string, unknown>>[],
  query: unknown,
  sort: unknown,
): Record<string, 1> | null {
  const asked = isQuery(query) ? fieldsOf(query) : null;
  const order = isQuery(sort) ? Object.keys(sort) : [];
  const isOneWay = new Set(Object.values((sort ?? {}) as Sort)).size === 1;
  if (!asked || !isOneWay) return null;
  let best: { readonly keys: readonly string[]; readonly worth: number } | null = null;
  for (const index of indexes) {
    const keys = Object.keys(index);
    const isUp = Object.values(index).every((way) => way === 1);
    const worth = isUp ? worthOf(keys, asked, order) : 0;
    if (worth > (best?.worth ?? 0)) best = { keys, worth };
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
