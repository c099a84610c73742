import type { PayloadRequest } from 'payload';
import { z } from 'zod';

import { signLink } from '@bbk/shared/signed-link';
import { urls } from '@bbk/shared/urls';

import { textOf } from '../../../content/preflight/finding.ts';
import { localeOf } from '../../../content/publish/describe.ts';
import { settings } from '../../../platform/settings.ts';
import { collections } from '../../../platform/slugs.ts';
import { latestOf } from '../seen/latest.ts';
import { invitationById, type Invitation } from './store.ts';

const day = 24 * 3_600_000;

/** Whom an editor invites, and for how long. */
export const invitationGiven = z.object({
  name: z.string().trim().min(1).max(120),
  outlet: z.string().trim().min(1).max(120),
  email: z.email().nullish(),
  days: z.number().int().min(1).max(365).default(30),
});
export type InvitationGiven = z.infer<typeof invitationGiven>;

/** Lets a journalist read an announcement before its time. Null where there is no such announcement. */
export async function invite(
  req: PayloadRequest,
  announcement: string,
  { days, email, name, outlet }: InvitationGiven,
): Promise<Invitation | null> {
  const doc = await latestOf(req, announcement);
  if (!doc || doc['deletedAt']) return null;
  const now = Date.now();
  const data = {
    announcement,
    title: textOf(doc, 'headline'),
    language: localeOf(doc),
    name,
    outlet,
    email: email ?? null,
    at: new Date(now).toISOString(),
    by: req.user?.id ?? null,
    expiresAt: new Date(now + days * day).toISOString(),
  };
  const collection = collections.pressInvitations;
  const made = (await req.payload.db.create({ collection, data, req })) as { id: string };
  return invitationById(req, made.id);
}

/** Takes the right back, at once. Whether there was one. */
export async function revoke(
  req: PayloadRequest,
  announcement: string,
  id: string,
): Promise<boolean> {
  const invitation = await invitationById(req, id);
  if (invitation?.announcement !== announcement) return false;
  if (invitation.revokedAt) return true;
  const data = { revokedAt: new Date().toISOString(), revokedBy: req.user?.id ?? null };
  const collection = collections.pressInvitations;
  await req.payload.db.updateOne({ collection, id, data, req, returning: false });
  return true;
}

/** Where the journalist reads it. */
export function invitationLink({ expiresAt, id, language }: Invitation): string {
  const expires = Date.parse(expiresAt ?? '');
  const token = signLink(settings.signingSecret, 'press', { subject: id, expires });
  return `${settings.siteUrl}${urls.press(language, token)}`;
}
