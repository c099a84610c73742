import type { PayloadRequest } from 'payload';

import { collections } from '../../platform/slugs.ts';

/** Lets readers have pictures that something public uses. In the transaction of `req`: both or neither. */
export async function releasePictures(req: PayloadRequest, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await req.payload.update({
      collection: collections.media,
      id,
      data: { released: true },
      depth: 0,
      overrideAccess: true,
      overrideLock: true,
      req,
    });
  }
}
