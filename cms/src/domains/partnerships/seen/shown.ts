import { parseParams, type PayloadRequest } from 'payload';

import { collections } from '../../../platform/slugs.ts';
import { grantReading } from '../../../workflow/grants.ts';
import type { Doc } from '../../../content/publish/stored.ts';

/**
 * An announcement as the site asks for it (`select`, `populate`, `depth`), for somebody with a signed link: this
 * one and its pictures, and of everything else no more than a stranger sees.
 */
export async function shownByLink(
  req: PayloadRequest,
  doc: Doc,
  { draft }: { draft: boolean },
): Promise<unknown> {
  const id = String(doc['id']);
  grantReading(req, { [collections.partnerships]: [id] });
  const { depth, populate, select } = parseParams(req.query);
  return req.payload.findByID({
    collection: collections.partnerships,
    id,
    draft,
    depth: Math.min(depth ?? 0, 3),
    locale: 'all',
    fallbackLocale: false,
    overrideAccess: false,
    disableErrors: true,
    ...(populate && { populate }),
    ...(select && { select }),
    req,
  });
}
