import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  PayloadRequest,
  Where,
} from 'payload';

import { stored, type Doc } from '../../content/publish/stored.ts';
import { collections } from '../../platform/slugs.ts';
import { isPublic } from '../../workflow/public.ts';
import { reconsider } from './approval/reconsider.ts';
import { queuePressKit } from './kit/job.ts';
import { withdrawKit } from './kit/live.ts';
import { kitOf } from './kit/store.ts';
import { kitIdOf } from './kit/wanted.ts';

/** The press kit follows what readers see: gone with it at once, made anew after each change. */
async function kitFollows(req: PayloadRequest, doc: Doc, shown: Doc | null): Promise<void> {
  const [kit, id] = [kitIdOf(doc), String(doc['id'])];
  if (!shown || !isPublic(shown)) await withdrawKit(req, kit, id);
  // A draft beside what is published changes nothing for anybody yet.
  const published = doc['_status'] === 'published' && !doc['deletedAt'];
  const state = (await kitOf(req, kit))?.state ?? 'none';
  const ended = shown?.['_status'] !== 'published' || Boolean(shown['deletedAt']);
  if (published || (ended && state !== 'none')) await queuePressKit(req, kit);
}

/** What partners have approved, and what the press may have, follow each change of an announcement. */
export const followsChange: CollectionAfterChangeHook = async ({ doc, req }) => {
  const saved = doc as Doc;
  const id = String(saved['id']);
  await reconsider(req, id);
  await kitFollows(req, saved, await stored(req, collections.partnerships, id));
  return doc as unknown;
};

export const followsDelete: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
  await reconsider(req, String(id));
  await kitFollows(req, { ...(doc as Doc), _status: 'draft' }, null);
};

/** The fields by which an announcement names and shows others. */
const naming: Record<string, readonly string[]> = {
  [collections.organisations]: ['partners.organisation', 'signatories.organisation'],
  [collections.people]: ['signatories.person', 'statements.speakers'],
  [collections.media]: ['hero', 'pressKit.file'],
};

const names = (collection: string, id: string): Where => ({
  or: (naming[collection] ?? []).map((field): Where => ({ [field]: { equals: id } })),
});

/** Announcements show names, boilerplates and captions of others: what is said of those has to follow too. */
async function followNamed(req: PayloadRequest, collection: string, id: string) {
  const { docs } = await req.payload.find({
    collection: collections.partnerships,
    where: names(collection, id),
    draft: true,
    depth: 0,
    limit: 100,
    pagination: false,
    overrideAccess: true,
    select: { translationOf: true },
    req,
  });
  for (const found of docs) {
    const doc = found as unknown as Doc;
    await reconsider(req, String(doc['id']));
    const kit = kitIdOf(doc);
    if (((await kitOf(req, kit))?.state ?? 'none') !== 'none') await queuePressKit(req, kit);
  }
}

const followsNamed: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  const { id } = doc as { id: string };
  if (operation === 'update') await followNamed(req, collection.slug, id);
  return doc as unknown;
};

/** The collection, whose documents announcements name and show. */
export const namedInAnnouncements = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  // A picture is taken down past the hooks.
  custom: {
    ...collection.custom,
    held: (req: PayloadRequest, id: string) => followNamed(req, collection.slug, id),
  },
  hooks: {
    ...collection.hooks,
    afterChange: [...(collection.hooks?.afterChange ?? []), followsNamed],
  },
});
