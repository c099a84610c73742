import type { PayloadRequest } from 'payload';

import { readLink } from '@bbk/shared/signed-link';

import { describePartnership } from '../announcement.ts';
import { stored, type Doc } from '../../../content/publish/stored.ts';
import { settings } from '../../../platform/settings.ts';
import { collections } from '../../../platform/slugs.ts';
import { isEmbargoed } from '../../../workflow/public.ts';
import { invitationById, writeAccess, type Invitation } from './store.ts';

/** What a genuine link leads to now. */
type Known =
  | { readonly state: 'expired' | 'revoked' | 'early' }
  | { readonly state: 'public'; readonly path: string }
  | { readonly state: 'embargoed'; readonly doc: Doc; readonly invitation: Invitation };
/** `unknown` never was a link of ours: whoever made it up is told nothing. */
export type Opened = Known | { readonly state: 'unknown' };

function stateOf(invitation: Invitation, doc: Doc | null, expired: boolean): Known {
  if (invitation.revokedAt) return { state: 'revoked' };
  const described = doc && describePartnership(doc);
  const [path] = described?.paths ?? [];
  if (described?.isPublic && path) return { state: 'public', path };
  if (expired) return { state: 'expired' };
  const held = doc?.['_status'] === 'published' && !doc['deletedAt'] && isEmbargoed(doc);
  return held ? { state: 'embargoed', doc, invitation } : { state: 'early' };
}

/**
 * Opens a journalist’s link, and writes down that it was opened. Only what is published and waits for the end of
 * its embargo is shown: no draft, and nothing that was taken back.
 */
export async function open(
  req: PayloadRequest,
  token: string,
  what: 'page' | 'kit' = 'page',
): Promise<Opened> {
  const read = readLink(settings.signingSecrets, 'press', token);
  if (!read.ok && read.problem !== 'expired') return { state: 'unknown' };
  const invitation = await invitationById(req, read.link.subject);
  if (!invitation) return { state: 'unknown' };
  const doc = await stored(req, collections.partnerships, invitation.announcement);
  const opened = stateOf(invitation, doc, !read.ok);
  await writeAccess(req, invitation, opened.state === 'embargoed' ? what : opened.state);
  return opened;
}
