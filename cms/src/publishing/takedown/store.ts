import type { Payload, PayloadRequest } from 'payload';
import { z } from 'zod';

import { collections } from '../../platform/slugs.ts';
import type { TakedownSubject } from './collection.ts';

const collection = collections.takedowns;

const iso = z.coerce.date().transform((value) => value.toISOString());
const row = z.object({
  id: z.string(),
  subject: z.string(),
  documentId: z.string(),
  reason: z.string(),
  at: iso,
  confirmedAt: iso.nullish().transform((value) => value ?? null),
  paths: z.array(z.string()),
});
export type Takedown = z.infer<typeof row>;

export interface Subject {
  readonly subject: TakedownSubject;
  readonly documentId: string;
}

const activeOnes = { state: { equals: 'active' } };

/** The takedown that holds something down now; null where nothing does. */
export async function activeTakedown(
  payload: Payload,
  { subject, documentId }: { subject: string; documentId: string },
  req?: PayloadRequest,
): Promise<Takedown | null> {
  const about = { subject: { equals: subject }, documentId: { equals: documentId } };
  const where = { and: [about, activeOnes] };
  const found = await payload.db.findOne({ collection, where, ...(req && { req }) });
  return row.safeParse(found).data ?? null;
}

/** Every picture that is held down now. */
export async function activePictures(payload: Payload): Promise<Takedown[]> {
  const where = { and: [activeOnes, { subject: { equals: collections.media } }] };
  const { docs } = await payload.db.find({ collection, where, limit: 0, pagination: false });
  return docs.map((doc) => row.parse(doc));
}

/** Writes a takedown down, in the transaction of the request. */
export async function writeTakedown(
  req: PayloadRequest,
  { subject, documentId }: Subject,
  known: { title: string; reason: string; paths: readonly string[] },
): Promise<void> {
  const at = new Date().toISOString();
  const by = req.user?.id ?? null;
  const data = { subject, documentId, ...known, state: 'active', at, by };
  await req.payload.db.create({ collection, data, req });
}

/** Writes down that it was lifted, in the transaction of the request. */
export async function liftTakedown(req: PayloadRequest, id: string, reason: string): Promise<void> {
  const liftedAt = new Date().toISOString();
  const liftedBy = req.user?.id ?? null;
  const data = { state: 'lifted', liftReason: reason, liftedAt, liftedBy };
  await req.payload.db.updateOne({ collection, id, data, req, returning: false });
}

/** Writes down that its addresses were seen to be gone. */
export async function confirmTakedown(payload: Payload, id: string): Promise<string> {
  const confirmedAt = new Date().toISOString();
  await payload.db.updateOne({ collection, id, data: { confirmedAt }, returning: false });
  return confirmedAt;
}
