import type { PayloadRequest } from 'payload';

import { collections } from '../../../platform/slugs.ts';
import { keyOf, type Found } from '../finding.ts';

const collection = collections.preflightOverrides;

/** Why a warning may stand, and who said so. */
export type Override = { reason: string; by: string; at: string };

/** The reasons that were given for warnings of one document, by what they are known by. The newest counts. */
export async function overridesOf(
  req: PayloadRequest,
  subject: string,
  documentId: string,
): Promise<Map<string, Override>> {
  const { docs } = await req.payload.db.find<Record<string, unknown> & { id: string }>({
    collection,
    where: { and: [{ subject: { equals: subject } }, { documentId: { equals: documentId } }] },
    sort: 'createdAt',
    pagination: false,
    req,
  });
  return new Map(
    docs.map((row) => [
      String(row['key']),
      {
        reason: String(row['reason']),
        by: typeof row['byName'] === 'string' ? row['byName'] : '',
        at: new Date(row['createdAt'] as string).toISOString(),
      },
    ]),
  );
}

type Given = { subject: string; documentId: string; found: Found; reason: string };

const nameOf = (user: unknown): string =>
  typeof user === 'object' && user !== null && 'name' in user ? String(user.name) : '';

/** Logs that whoever asks lets a warning stand, and why. In the transaction of `req`. */
export async function recordOverride(
  req: PayloadRequest,
  { documentId, found, reason, subject }: Given,
): Promise<void> {
  await req.payload.create({
    collection,
    data: {
      subject,
      documentId,
      key: keyOf(found),
      rule: found.rule,
      finding: `${found.label[0]}: ${found.message[0]}`,
      reason,
      by: req.user?.id,
      byName: nameOf(req.user),
    },
    depth: 0,
    overrideAccess: true,
    req,
  });
}
