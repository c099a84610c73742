import type { Payload, PayloadRequest } from 'payload';

import { inTransaction } from '../platform/database.ts';
import { collections } from '../platform/slugs.ts';
import { renewEpoch } from '../publishing/outbox/head.ts';

import type { documentOf } from './document.ts';

type Document = ReturnType<typeof documentOf>;
const collection = collections.articles;

async function known(req: PayloadRequest, slugs: readonly string[]): Promise<Set<unknown>> {
  const { docs } = await req.payload.db.find<{ id: string; slug: string }>({
    collection,
    where: { slug: { in: [...slugs] } },
    select: { slug: true },
    limit: slugs.length,
    pagination: false,
    req,
  });
  return new Set(docs.map(({ slug }) => slug));
}

async function writeOne(req: PayloadRequest, data: Document): Promise<void> {
  const { db } = req.payload;
  const { createdAt, updatedAt } = data;
  const made = (await db.create({ collection, data: { ...data }, req })) as { id: unknown };
  await db.createVersion({
    collectionSlug: collection,
    parent: String(made.id),
    versionData: data,
    autosave: false,
    createdAt,
    updatedAt,
    returning: false,
    req,
  });
}

/**
 * Writes a batch, all of it or nothing, past the hooks of a save: what was published for years is not checked, told
 * to the desk or sent to search engines as news. What is there already stays as it is, so that an import that was
 * cut off is finished by running it again. How many were new.
 */
export const writeBatch = (payload: Payload, batch: readonly Document[]): Promise<number> =>
  inTransaction(payload, async (req) => {
    const there = await known(
      req,
      batch.map(({ slug }) => slug),
    );
    const fresh = batch.filter(({ slug }) => !there.has(slug));
    for (const document of fresh) await writeOne(req, document);
    if (fresh.length > 0) await renewEpoch(req.payload, req);
    return fresh.length;
  });
