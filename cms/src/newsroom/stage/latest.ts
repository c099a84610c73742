import type { PayloadRequest } from 'payload';

import type { Doc } from '../../platform/stored.ts';
import type { Subject } from './facts.ts';

/** The newest version of a document, if whoever asks may see it. */
export async function latestOf(
  req: PayloadRequest,
  { collection, id }: Subject,
): Promise<Doc | null> {
  return await req.payload.findByID({
    collection: collection as 'articles',
    id,
    draft: true,
    depth: 0,
    locale: 'ko',
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  });
}
