import type { CollectionBeforeOperationHook } from 'payload';

import { composed, soughtText } from '../platform/hangul.ts';

type Args = { data?: unknown; where?: unknown };

const parts = new Set(['like', 'contains']);

/** A query, whose words are as they are stored. */
function sought(where: unknown, operator = ''): unknown {
  if (typeof where === 'string') {
    return parts.has(operator) ? soughtText(where) : where.normalize('NFC');
  }
  if (Array.isArray(where)) return where.map((part: unknown) => sought(part, operator));
  if (typeof where !== 'object' || where === null || where instanceof Date) return where;
  return Object.fromEntries(Object.entries(where).map(([key, inner]) => [key, sought(inner, key)]));
}

/** Stores Hangul in whole syllables, and looks for it so: however it was typed, it is found and sorted. */
export const composesHangul: CollectionBeforeOperationHook = ({ args }) => {
  const { data, where } = args as Args;
  return {
    ...args,
    ...(data === undefined ? {} : { data: composed(data) }),
    ...(where === undefined ? {} : { where: sought(where) }),
  } as typeof args;
};
