import type { PayloadRequest, Where } from 'payload';
import { z } from 'zod';

import { collections } from '../../../platform/slugs.ts';
import { rowById, rowsOf, text, time } from '../log/store.ts';

const collection = collections.approvals;

const row = z.object({
  id: z.coerce.string(),
  announcement: z.string(),
  organisation: z.string(),
  organisationName: text,
  title: text,
  language: z.enum(['ko', 'en']).catch('ko'),
  state: z.enum(['asked', 'approved', 'changes', 'void']),
  contactName: text,
  contactEmail: text,
  askedAt: time,
  askedBy: text.catch(null),
  mailedAt: time,
  openedAt: time,
  answeredAt: time,
  signedBy: text,
  comment: text,
  hash: text,
  voidedAt: time,
  expiresAt: time,
});
/** One question to one partner, and its answer. */
export type Approval = z.infer<typeof row>;

/** Of one announcement, the newest first. */
export async function approvalsOf(
  req: PayloadRequest,
  announcement: string,
  where: Where = {},
): Promise<Approval[]> {
  return rowsOf(req, row, {
    collection,
    where: { and: [{ announcement: { equals: announcement } }, where] },
    sort: ['-askedAt', '-id'],
  });
}

export const approvalById = (req: PayloadRequest, id: string): Promise<Approval | null> =>
  rowById(req, row, { collection, id });

/** Writes a question down; answers with its id. */
export async function writeApproval(
  req: PayloadRequest,
  data: Partial<Approval> & Pick<Approval, 'announcement' | 'organisation' | 'state'>,
): Promise<string> {
  const made = (await req.payload.db.create({ collection, data, req })) as { id: string };
  return made.id;
}

export async function changeApproval(
  req: PayloadRequest,
  id: string,
  data: Partial<Approval>,
): Promise<void> {
  await req.payload.db.updateOne({ collection, id, data, req, returning: false });
}
