import { isolateObjectProperty, type PayloadRequest } from 'payload';

import type { Doc } from '../../../content/publish/stored.ts';
import { collections } from '../../../platform/slugs.ts';

/** An announcement as it was saved last, also where readers have another; `null` where there is none. */
export async function latestOf(req: PayloadRequest, id: string): Promise<Doc | null> {
  const doc = await req.payload.findByID({
    collection: collections.partnerships,
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    locale: 'ko',
    // The same transaction, but not the same locale: reading changes that of the request it is given.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
    trash: true,
  });
  return doc;
}
