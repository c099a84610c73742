import type { CollectionConfig, PayloadRequest } from 'payload';

import { stored, type Doc } from '../../content/publish/stored.ts';
import type { Announcement, Describe } from '../../workflow/announcement.ts';
import { timeOf } from '../../workflow/public.ts';

import {
  addressesBack,
  addressesGone,
  addressesLive,
  addressMoved,
} from './operations/record-addresses.ts';

const key = (collection: string, id: unknown) => `addresses:${collection}:${String(id)}`;

/** Whether readers could ever know its addresses. */
const everPublic = (doc: Doc, { isPublic }: Announcement) =>
  isPublic || (timeOf(doc['firstPublishedAt']) ?? Infinity) <= Date.now() || !('_status' in doc);

async function compare(
  req: PayloadRequest,
  describe: Describe,
  before: Doc | null,
  after: Doc | null,
): Promise<void> {
  const was = before && describe(before);
  const is = after && describe(after);
  const known = before && was && everPublic(before, was) ? was.paths : [];
  if (!after || !is || after['deletedAt']) {
    if (!before?.['deletedAt']) await addressesGone(req, known);
    return;
  }
  if (before?.['deletedAt']) await addressesBack(req, known);
  if (!is.isPublic) return;
  await addressesLive(req, is.paths);
  for (const [index, path] of known.entries()) {
    const now = is.paths[index] ?? is.paths[0];
    if (now !== undefined && !is.paths.includes(path)) await addressMoved(req, path, now);
  }
}

/**
 * The collection, with hooks that keep every public address that it ever had answering: moved, or gone.
 * In the transaction of the change: both or neither.
 */
export function withRedirects(collection: CollectionConfig, describe: Describe): CollectionConfig {
  const { slug, hooks = {} } = collection;
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeChange: [
        ...(hooks.beforeChange ?? []),
        async ({ data, originalDoc, req }) => {
          const id = (originalDoc as { id?: string } | undefined)?.id;
          if (id) req.context[key(slug, id)] = await stored(req, slug, id);
          return data;
        },
      ],
      afterChange: [
        ...(hooks.afterChange ?? []),
        async ({ doc, operation, req }) => {
          const id = String((doc as { id: unknown }).id);
          const before = operation === 'create' ? null : (req.context[key(slug, id)] as Doc | null);
          await compare(req, describe, before ?? null, await stored(req, slug, id));
        },
      ],
      afterDelete: [
        ...(hooks.afterDelete ?? []),
        async ({ doc, req }) => {
          await compare(req, describe, doc as Doc, null);
        },
      ],
    },
  };
}
