import type { PayloadRequest } from 'payload';
import { z } from 'zod';

import { collections } from '../../../platform/slugs.ts';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);
const time = z.coerce
  .date()
  .nullish()
  .transform((value) => value?.toISOString() ?? null);
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

type Row = Record<string, unknown> & { id: string };

export async function invitationsOf(req: PayloadRequest, announcement: string) {
  const { docs } = await req.payload.db.find<Row>({
    collection: collections.pressInvitations,
    where: { announcement: { equals: announcement } },
    sort: ['-at', '-id'],
    limit: 0,
    pagination: false,
    req,
  });
  return docs.map((doc) => invitation.parse(doc));
}

export async function invitationById(req: PayloadRequest, id: string): Promise<Invitation | null> {
  const found = await req.payload.db.findOne<Row>({
    collection: collections.pressInvitations,
    where: { id: { equals: id } },
    req,
  });
  return invitation.safeParse(found).data ?? null;
}

/** The newest uses of the links to an announcement. */
export async function accessesOf(req: PayloadRequest, announcement: string): Promise<Access[]> {
  const { docs } = await req.payload.db.find<Row>({
    collection: collections.pressAccesses,
    where: { announcement: { equals: announcement } },
    sort: ['-at', '-id'],
    limit: 500,
    pagination: false,
    req,
  });
  return docs.map((doc) => access.parse(doc));
}

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
