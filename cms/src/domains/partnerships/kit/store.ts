import type { Payload, PayloadRequest } from 'payload';
import { z } from 'zod';

import { collections } from '../../../platform/slugs.ts';
import { rowById, text } from '../log/store.ts';

const collection = collections.pressKits;
const row = z.object({
  id: z.string(),
  state: z.enum(['waiting', 'ready', 'failed', 'none']),
  live: z.boolean().nullish().transform(Boolean),
  filename: text,
  held: text,
  editions: z.array(z.string()).catch([]),
});
/** Which files belong to an announcement, and whether readers may have them. */
export type Kit = z.infer<typeof row>;

type Row = Record<string, unknown> & { id: string };

export const kitOf = (req: PayloadRequest, id: string): Promise<Kit | null> =>
  rowById(req, row, { collection, id });

/** Every kit that has a file. */
export async function kitsMade(payload: Payload): Promise<Kit[]> {
  const where = { filename: { exists: true } };
  const { docs } = await payload.db.find<Row>({ collection, where, limit: 0, pagination: false });
  return docs.map((doc) => row.parse(doc));
}

/** Writes a kit down: through the hooks, so that the site is told in the same transaction. */
export async function keepKit(
  req: PayloadRequest,
  id: string,
  data: Partial<Omit<Kit, 'id' | 'editions'>> & {
    filesize?: number | null;
    editions?: readonly string[];
  },
): Promise<void> {
  const always = { collection, depth: 0, overrideAccess: true, req } as const;
  if (await kitOf(req, id)) {
    await req.payload.update({ ...always, id, data });
  } else {
    await req.payload.create({ ...always, data: { state: 'waiting', ...data, id } });
  }
}
