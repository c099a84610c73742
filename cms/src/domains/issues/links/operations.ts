import { readLink, signLink, type LinkProblem } from '@bbk/shared/signed-link';
import type { PayloadRequest } from 'payload';

import { idOf } from '../../../content/pictures/used.ts';
import { settings } from '../../../platform/settings.ts';
import { collections } from '../../../platform/slugs.ts';

export type IssueLinkPurpose = 'issue-desk' | 'issue-preview';

const day = 24 * 60 * 60_000;
const collection = collections.issueLinks;

/** A token that opens what `purpose` says of an issue for so many days. What is given out is written down. */
export async function giveLink(
  req: PayloadRequest,
  { issue, purpose, days }: { issue: string; purpose: IssueLinkPurpose; days: number },
): Promise<{ token: string; until: Date }> {
  // A link counts in whole seconds.
  const until = new Date(Math.floor((Date.now() + days * day) / 1000) * 1000);
  const { id } = await req.payload.create({
    collection,
    data: { issue, purpose, until: until.toISOString(), by: req.user?.id ?? null },
    overrideAccess: true,
    req,
  });
  const link = { subject: String(id), expires: until.getTime() };
  return { token: signLink(settings.signingSecret, purpose, link), until };
}

/** Withdraws every link to an issue that was given out for this. */
export async function revokeLinks(
  req: PayloadRequest,
  { issue, purpose }: { issue: string; purpose: IssueLinkPurpose },
): Promise<void> {
  await req.payload.update({
    collection,
    where: {
      and: [
        { issue: { equals: issue } },
        { purpose: { equals: purpose } },
        { revokedAt: { exists: false } },
      ],
    },
    data: { revokedAt: new Date().toISOString() },
    overrideAccess: true,
    req,
  });
}

type Opened =
  { ok: true; issue: string; until: Date } | { ok: false; problem: LinkProblem | 'revoked' };

/** Which issue a token opens, if it still does. */
export async function openLink(
  req: PayloadRequest,
  purpose: IssueLinkPurpose,
  token: string,
): Promise<Opened> {
  const read = readLink([settings.signingSecret], purpose, token);
  if (!read.ok) return read;
  const row = await req.payload.findByID({
    collection,
    id: read.link.subject,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  });
  const issue = idOf(row?.issue);
  if (!row || issue === null || row.revokedAt || row.purpose !== purpose) {
    return { ok: false, problem: 'revoked' };
  }
  return { ok: true, issue, until: new Date(read.link.expires) };
}
