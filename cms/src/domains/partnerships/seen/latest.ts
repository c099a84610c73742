import type { PayloadRequest } from 'payload';

import type { Doc } from '../../../content/publish/stored.ts';
import { apart } from '../../../platform/requests/apart.ts';
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
    req: apart(req),
    trash: true,
  });
  return doc;
}
