import type { PayloadRequest } from 'payload';

import { collections } from '../../platform/slugs.ts';

type Named = { id: string; name: string };
type NameOf = (id: string | null | undefined) => Named | null;

/** The names of colleagues, for anybody of the newsroom: their accounts stay closed. */
export async function namesOf(
  req: PayloadRequest,
  ids: readonly (string | null | undefined)[],
): Promise<NameOf> {
  const wanted = [...new Set(ids)].filter((id) => typeof id === 'string');
  const names = new Map<string, string>();
  if (wanted.length > 0) {
    const { docs } = await req.payload.find({
      collection: collections.users,
      where: { id: { in: wanted } },
      depth: 0,
      limit: wanted.length,
      pagination: false,
      select: { name: true },
      trash: true,
      req,
    });
    for (const { id, name } of docs) names.set(String(id), String(name));
  }
  return (id) => (id ? { id, name: names.get(id) ?? '?' } : null);
}
