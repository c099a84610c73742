import type { PayloadRequest } from 'payload';
import { z } from 'zod';

import { collections } from '../../../platform/slugs.ts';

import { seal, unseal } from './seal.ts';

export type Factor = { id: string; secret: string; recovery: string[]; lastStep: number };

const collection = collections.secondFactors;
const purpose = 'secret';
const stored = z.object({
  id: z.string(),
  secret: z.string(),
  recovery: z.array(z.string()),
  lastStep: z.number(),
});

/** Whether and how an account has a second factor. @throws where it can not be read: PAYLOAD_SECRET has changed */
export async function findFactor(req: PayloadRequest, account: string): Promise<Factor | null> {
  const { docs } = await req.payload.find({
    collection,
    where: { account: { equals: account } },
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
  });
  if (!docs[0]) return null;
  const factor = stored.parse(docs[0]);
  const secret = unseal(factor.secret, purpose);
  // Never as if there were none: that would open the account.
  if (secret === null)
    throw new Error('A second factor can not be read: has PAYLOAD_SECRET changed?');
  return { ...factor, secret };
}

export async function saveFactor(
  req: PayloadRequest,
  account: string,
  { secret, ...rest }: Omit<Factor, 'id'>,
): Promise<void> {
  const data = { account, secret: seal(secret, purpose), ...rest };
  await req.payload.create({ collection, data, overrideAccess: true, req });
}

export async function noteUse(
  req: PayloadRequest,
  id: string,
  used: Partial<Pick<Factor, 'recovery' | 'lastStep'>>,
): Promise<void> {
  await req.payload.update({ collection, id, data: used, overrideAccess: true, req });
}

export async function removeFactor(req: PayloadRequest, account: string): Promise<void> {
  const where = { account: { equals: account } };
  await req.payload.delete({ collection, where, overrideAccess: true, req });
}
