import type { PayloadRequest } from 'payload';

import { readOnce } from './database/read-once.ts';

export type Doc = Readonly<Record<string, unknown>>;

/**
 * The document as readers have it. Hooks are given the latest version instead, which may be a draft that
 * no reader has seen. All locales, relationships as ids; `null` where there is none.
 */
export async function stored(
  req: PayloadRequest,
  collection: string,
  id: number | string | undefined,
): Promise<Doc | null> {
  if (id === undefined) return null;
  return readOnce(req, { collection, id }, () =>
    req.payload.db.findOne<Record<string, unknown> & { id: string }>({
      collection,
      where: { id: { equals: id } },
      req,
    }),
  );
}

/** Whether something from outside has fields at all. */
export const isDoc = (value: unknown): value is Doc =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
