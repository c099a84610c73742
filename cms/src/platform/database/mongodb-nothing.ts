export type Query = Readonly<Record<string, unknown>>;

/** Moments that a document may have, and mostly has not. */
const moments = /(?:^|\.)(?:deletedAt|embargoUntil)$/;
const earliest = new Date(-8_640_000_000_000_000);

export const isQuery = (value: unknown): value is Query =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** The one condition on one field, as `[field, operator, value]`; null where it is more, or another. */
function only(query: unknown): readonly [string, string, unknown] | null {
  const [[field, condition] = [], ...more] = isQuery(query) ? Object.entries(query) : [];
  if (field === undefined || more.length > 0 || !isQuery(condition)) return null;
  const [[operator, value] = [], ...others] = Object.entries(condition);
  return operator === undefined || others.length > 0 ? null : [field, operator, value];
}

const isNothing = ([, operator, value]: readonly [string, string, unknown]) =>
  (operator === '$exists' && value === false) ||
  (operator === '$eq' && (value === null || value === ''));

/** The moment that none of these lets be there, where each of them says that it is not. */
function momentOf(parts: readonly unknown[]): string | null {
  const all = parts.map(only);
  const [first] = all;
  const same = all.every((part) => part && part[0] === first?.[0] && isNothing(part));
  return first && same && moments.test(first[0]) ? first[0] : null;
}

/** The moment that is not there, or comes at last at the other one's value. */
function untilOf([one, other]: readonly unknown[]) {
  const [none, until] = [only(one), only(other)];
  const isUntil = none && until && none[0] === until[0] && until[1] === '$lte';
  const notThere = isUntil && only({ [none[0]]: none[2] });
  return notThere && notThere[2] === earliest ? ([none[0], until[2]] as const) : null;
}

function either(parts: readonly unknown[]): unknown {
  if (parts.length === 1) return parts[0];
  const moment = momentOf(parts);
  if (moment) return { [moment]: { $not: { $gte: earliest } } };
  const until = parts.length === 2 ? untilOf(parts) : null;
  return until ? { [until[0]]: { $not: { $gt: until[1] } } } : { $or: parts };
}

/**
 * The same question, so that an index answers it. MongoDB looks at each document to see that a field is not there, and
 * does not for a moment that is not after another: of 100,000 articles all, to count those that readers have. Payload
 * asks whether it is missing, null or empty, which no moment else is.
 */
export function withoutNothing(query: unknown): unknown {
  if (Array.isArray(query)) return query.map(withoutNothing);
  if (!isQuery(query)) return query;
  const entries = Object.entries(query).map(
    ([key, value]) => [key, withoutNothing(value)] as const,
  );
  const [[key, value] = []] = entries;
  return entries.length === 1 && key === '$or' && Array.isArray(value)
    ? either(value)
    : Object.fromEntries(entries);
}
