import type { PayloadRequest } from 'payload';

import { stored, type Doc } from '../../../content/publish/stored.ts';
import { idOf } from '../../../content/pictures/used.ts';
import { collections } from '../../../platform/slugs.ts';
import { isPublic, timeOf } from '../../../workflow/public.ts';
import { planOf, type KitPlan } from './plan.ts';

/** Which kits an announcement is to have now. */
export interface Wanted {
  /** For readers: what is public, or what becomes so at the next moment; null where nothing is published. */
  readonly open: KitPlan | null;
  /** For those who are invited before that; null where nothing waits. */
  readonly held: KitPlan | null;
  readonly isPublic: boolean;
  /** Those that the open kit holds. */
  readonly editions: readonly string[];
}

/** An announcement and its translation share a kit: it is found by the id of the original. */
export const kitIdOf = (doc: Doc): string => idOf(doc['translationOf']) ?? String(doc['id']);

type Row = Record<string, unknown> & { id: string };

/** Every edition that is published, under embargo or not. */
async function editionsOf(req: PayloadRequest, root: string): Promise<Doc[]> {
  const collection = collections.partnerships;
  const original = await stored(req, collection, root);
  const { docs } = await req.payload.db.find<Row>({
    collection,
    where: { translationOf: { equals: root } },
    sort: 'id',
    limit: 0,
    pagination: false,
    req,
  });
  return [...(original ? [original] : []), ...docs].filter(
    (doc) => doc['_status'] === 'published' && !doc['deletedAt'],
  );
}

const embargoOf = (doc: Doc) => timeOf(doc['embargoUntil']) ?? 0;

/** Reads what there is, and says what is to be made of it. */
export async function wantedKits(req: PayloadRequest, root: string): Promise<Wanted> {
  const now = Date.now();
  const editions = await editionsOf(req, root);
  if (editions.length === 0) return { open: null, held: null, isPublic: false, editions: [] };
  const isOpen = editions.some((doc) => isPublic(doc, now));
  const moment = isOpen ? now : Math.min(...editions.map(embargoOf));
  const open = editions.filter((doc) => isPublic(doc, moment));
  const waits = editions.some((doc) => !isPublic(doc, now));
  return {
    open: await planOf(req, open, moment),
    held: waits ? await planOf(req, editions, now) : null,
    isPublic: isOpen,
    editions: open.map((doc) => String(doc['id'])),
  };
}
