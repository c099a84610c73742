import type { PayloadRequest } from 'payload';

import { afterCommit } from '../../platform/database.ts';
import { tell } from '../../platform/mail.ts';
import { settings } from '../../platform/settings.ts';
import { collections } from '../../platform/slugs.ts';
import { kindWords, type Kind } from './words.ts';

export type Notice = {
  kind: Kind;
  subject: string;
  documentId: string;
  title: string;
  note: string | null;
};

const nameOf = (user: unknown): string | null =>
  typeof user === 'object' && user !== null && 'name' in user && typeof user.name === 'string'
    ? user.name
    : null;

function mailOf({ documentId, kind, note, subject, title }: Notice, by: string | null) {
  const [ko, en] = kindWords[kind];
  const address = `${settings.cmsUrl}/admin/collections/${subject}/${documentId}`;
  return {
    subject: `“${title}” ${ko}`,
    text: [
      `“${title}” — ${ko}.${by ? ` (${by})` : ''}`,
      ...(note ? [note] : []),
      address,
      `“${title}” ${en}.`,
    ].join('\n\n'),
  };
}

async function addressesOf(req: PayloadRequest, ids: readonly string[]): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: collections.users,
    where: { id: { in: [...ids] } },
    depth: 0,
    limit: ids.length,
    pagination: false,
    select: { email: true },
    req,
  });
  return docs.map(({ email }) => email).filter((email) => typeof email === 'string');
}

/**
 * Tells people, but for whoever did it: in the admin with the transaction of what it tells of, by mail once that
 * is kept. A mail server that is slow makes nobody wait.
 */
export async function notify(
  req: PayloadRequest,
  recipients: readonly (string | null)[],
  notice: Notice,
): Promise<void> {
  const me = req.user ? String(req.user.id) : null;
  const ids = [...new Set(recipients)].filter((id): id is string => id !== null && id !== me);
  if (ids.length === 0) return;
  const by = nameOf(req.user);
  const at = new Date().toISOString();
  for (const recipient of ids) {
    await req.payload.db.create({
      collection: collections.notifications,
      data: { ...notice, recipient, by, at },
      req,
      returning: false,
    });
  }
  const addresses = await addressesOf(req, ids);
  const { payload } = req;
  await afterCommit(req, () => void tell(payload, addresses, mailOf(notice, by)));
}
