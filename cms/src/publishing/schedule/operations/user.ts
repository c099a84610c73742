import type { Payload, TypedUser } from 'payload';

import { collections } from '../../../platform/slugs.ts';

/** Whoever set the time is who publishes: it is their name that the document carries. */
export async function userOf(payload: Payload, id: string | null): Promise<TypedUser | null> {
  if (id === null) return null;
  const collection = collections.users;
  const user = await payload.findByID({ collection, id, depth: 0, disableErrors: true });
  return user && { ...user, collection };
}
