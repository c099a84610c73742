import type { PayloadRequest, Where } from 'payload';
import { z } from 'zod';

/** As a database gives it: nothing may be null or not there. */
export const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);
export const time = z.coerce
  .date()
  .nullish()
  .transform((value) => value?.toISOString() ?? null);

type Row = Record<string, unknown> & { id: string };
type Asked = { collection: string; where: Where; sort: string[]; limit?: number };

/** The rows of a log: all of them, unless it is said how many. Past its access: whoever calls has asked that. */
export async function rowsOf<T>(
  req: PayloadRequest,
  row: z.ZodType<T>,
  { limit = 0, ...asked }: Asked,
): Promise<T[]> {
  const { docs } = await req.payload.db.find<Row>({ ...asked, limit, pagination: false, req });
  return docs.map((doc) => row.parse(doc));
}

/** One row; null where there is none, or it is not what it should be. */
export async function rowById<T>(
  req: PayloadRequest,
  row: z.ZodType<T>,
  { collection, id }: { collection: string; id: string },
): Promise<T | null> {
  const where = { id: { equals: id } };
  const found = await req.payload.db.findOne<Row>({ collection, where, req });
  return row.safeParse(found).data ?? null;
}
