import type { PayloadRequest } from 'payload';
import { z } from 'zod';

import { collections } from '../../../platform/slugs.ts';

const collection = collections.users;
const moment = z.union([z.string(), z.date()]).transform((value) => new Date(value).toISOString());
const session = z.object({ id: z.string(), createdAt: moment, expiresAt: moment });
const holder = z.object({ sessions: z.array(session).nullish() });
export type Session = z.infer<typeof session>;

/** The sessions of an account that have not ended; null where there is no such account. */
export async function sessionsOf(req: PayloadRequest, id: string): Promise<Session[] | null> {
  const user = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
    showHiddenFields: true,
    trash: true,
  });
  if (!user) return null;
  const now = new Date().toISOString();
  return (holder.parse(user).sessions ?? []).filter(({ expiresAt }) => expiresAt > now);
}

/** Ends those that are meant: their next request is a stranger's. */
export async function endSessions(
  req: PayloadRequest,
  id: string,
  isMeant: (session: Session) => boolean,
): Promise<void> {
  const sessions = ((await sessionsOf(req, id)) ?? []).filter((each) => !isMeant(each));
  await req.payload.update({
    collection,
    id,
    data: { sessions },
    overrideAccess: true,
    req,
    trash: true,
  });
}
