import type { PayloadRequest } from 'payload';
import { z } from 'zod';

import { collections } from '../../../platform/slugs.ts';
import { rowById, rowsOf, text, time } from '../log/store.ts';

const invitation = z.object({
  id: z.coerce.string(),
  announcement: z.string(),
  name: z.string(),
  outlet: z.string(),
  email: text,
  title: text,
  language: z.enum(['ko', 'en']).catch('ko'),
  at: time,
  expiresAt: time,
  revokedAt: time,
});
/** One journalist’s right to read one announcement before its time. */
export type Invitation = z.infer<typeof invitation>;

const access = z.object({
  at: time,
  what: z.enum(['page', 'kit', 'early', 'expired', 'revoked', 'public']),
  agent: text,
  invitation: z.string(),
});
/** One use of a link. */
export type Access = z.infer<typeof access>;

const newest = ['-at', '-id'];
const of = (announcement: string) => ({ announcement: { equals: announcement } });

export const invitationsOf = (req: PayloadRequest, announcement: string): Promise<Invitation[]> =>
  rowsOf(req, invitation, {
    collection: collections.pressInvitations,
    where: of(announcement),
    sort: newest,
  });

export const invitationById = (req: PayloadRequest, id: string): Promise<Invitation | null> =>
  rowById(req, invitation, { collection: collections.pressInvitations, id });

/** The newest uses of the links to an announcement. */
export const accessesOf = (req: PayloadRequest, announcement: string): Promise<Access[]> =>
  rowsOf(req, access, {
    collection: collections.pressAccesses,
    where: of(announcement),
    sort: newest,
    limit: 500,
  });

export async function writeAccess(
  req: PayloadRequest,
  { announcement, id, name, outlet }: Invitation,
  what: Access['what'],
): Promise<void> {
  const agent = (req.headers.get('x-reader-agent') ?? '').slice(0, 200) || null;
  const data = {
    at: new Date().toISOString(),
    invitation: id,
    announcement,
    name,
    outlet,
    what,
    agent,
  };
  await req.payload.db.create({ collection: collections.pressAccesses, data, req });
}
