import type { PayloadRequest } from 'payload';

import { collections } from '../../../platform/slugs.ts';

export type AdminCheck = { ok: true } | { ok: false; error: { kind: 'lastAdmin' } };

/** Whether somebody could still administer the system without this user. */
export async function keepAnAdmin(req: PayloadRequest, id: number | string): Promise<AdminCheck> {
  const { totalDocs } = await req.payload.count({
    collection: collections.users,
    overrideAccess: true,
    req,
    where: {
      and: [
        { role: { equals: 'admin' } },
        { id: { not_equals: id } },
        { deletedAt: { exists: false } },
      ],
    },
  });
  return totalDocs > 0 ? { ok: true } : { ok: false, error: { kind: 'lastAdmin' } };
}
