import type { CollectionSlug, PayloadRequest } from 'payload';

import { urls } from '@bbk/shared/urls';

import { settings } from '../../platform/settings.ts';
import { collections } from '../../platform/slugs.ts';
import { previewToken, type Previewed, type PreviewPurpose } from './tokens.ts';

const collection = collections.previewLinks;
const hour = 3_600_000;
/** The newsroom's own previews hold for a working day: the form makes a new one each time it is opened. */
const ownHours = 12;

const addressOf = (token: string) => `${settings.siteUrl}${urls.preview(token)}`;

/** A link to an issue opens all of it: its contents, and every article that they name. */
const purposeOf = (subject: string): PreviewPurpose =>
  subject === collections.issues ? 'issue-preview' : 'preview';

const tokenFor = (previewed: Previewed, expires: number) =>
  previewToken(previewed, expires, purposeOf(previewed.collection));

/** Where the newsroom itself sees a document as it was saved last, before readers do. */
export const ownPreview = (subject: string, id: string, now = Date.now()): string =>
  addressOf(tokenFor({ collection: subject, id, link: null }, now + ownHours * hour));

export type Share = {
  collection: string;
  id: string;
  /** Until when it is open. */
  hours: number;
  /** For whom, or what for: what the newsroom sees in the list of its links. */
  note: string;
};

/** A link for somebody without a login, that ends by itself, and can be ended before. */
export async function sharePreview(
  req: PayloadRequest,
  { collection: subject, hours, id, note }: Share,
): Promise<{ id: string; url: string; expiresAt: string }> {
  const expires = Date.now() + hours * hour;
  const expiresAt = new Date(expires).toISOString();
  const row = await req.payload.create({
    collection,
    data: {
      subject,
      documentId: id,
      note,
      expiresAt,
      purpose: purposeOf(subject),
      by: req.user?.id,
    },
    depth: 0,
    overrideAccess: true,
    req,
  });
  const link = String(row.id);
  const token = tokenFor({ collection: subject, id, link }, expires);
  return { id: link, url: addressOf(token), expiresAt };
}

/** Ends a link now. False where there is none. */
export async function revokePreview(req: PayloadRequest, id: string): Promise<boolean> {
  const { docs } = await req.payload.update({
    collection,
    where: { and: [{ id: { equals: id } }, { revokedAt: { exists: false } }] },
    data: { revokedAt: new Date().toISOString() },
    depth: 0,
    overrideAccess: true,
    req,
  });
  return docs.length > 0;
}

/** Whether a link that was given away is still open. */
export async function isOpen(req: PayloadRequest, id: string): Promise<boolean> {
  const row = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  });
  return row !== null && !row.revokedAt;
}

/** The links to a document that are open now, the newest first. */
export async function openLinks(req: PayloadRequest, subject: CollectionSlug, id: string) {
  const { docs } = await req.payload.find({
    collection,
    where: {
      and: [
        { subject: { equals: subject } },
        { documentId: { equals: id } },
        { revokedAt: { exists: false } },
        { expiresAt: { greater_than: new Date().toISOString() } },
      ],
    },
    depth: 0,
    limit: 20,
    overrideAccess: true,
    req,
    sort: '-createdAt',
  });
  return docs.map(({ expiresAt, id: link, note }) => ({
    id: link,
    note: String(note ?? ''),
    expiresAt: String(expiresAt),
  }));
}
