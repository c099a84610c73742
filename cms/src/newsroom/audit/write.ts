import type { PayloadRequest } from 'payload';

import { collections } from '../../platform/slugs.ts';
import { whence } from './whence.ts';
import type { AuditAction } from './words.ts';

export type Entry = {
  action: AuditAction;
  subject: string;
  documentId: string | null;
  title: string | null;
  note?: string | null;
  before?: unknown;
  after?: unknown;
};

/** Adds to the log, in the transaction of what it tells of: past Payload, where everybody is refused. */
export async function writeEntry(req: PayloadRequest, entry: Entry): Promise<void> {
  const data = { at: new Date().toISOString(), ...whence(req), ...entry };
  await req.payload.db.create({
    collection: collections.auditLog,
    data,
    req,
    returning: false,
  });
}
