import type { CollectionSlug, GlobalSlug, Payload } from 'payload';

import { documents, sampled, type Sampled } from './samples.ts';
import { scrub } from './scrub.ts';

type Doc = Record<string, unknown>;
type Gone = ReadonlySet<string>;

/** What Payload itself keeps is not written back. */
function writable(data: Doc): Doc {
  const { id: _id, createdAt: _createdAt, updatedAt: _updatedAt, ...rest } = data;
  return rest;
}

/** What an article opens with is chosen anew where it is gone. */
function withoutEmptyHero(data: Doc): Doc {
  const hero = data['hero'];
  if (typeof hero !== 'object' || hero === null || !('type' in hero)) return data;
  const { type, image, gallery } = hero as { type: string; image?: unknown; gallery?: unknown[] };
  const isEmpty = (type === 'image' && !image) || (type === 'gallery' && !gallery?.length);
  return isEmpty ? { ...data, hero: { ...hero, type: 'none' } } : data;
}

async function cleanDocument(payload: Payload, slug: Sampled, stored: Doc, gone: Gone) {
  const collection = slug as CollectionSlug;
  const fields = payload.collections[collection]?.config.flattenedFields ?? [];
  const id = String(stored['id']);
  const options = { collection, id, depth: 0, locale: 'ko', trash: true } as const;
  const hasDrafts = '_status' in stored;
  const latest = hasDrafts
    ? ((await payload.findByID({ ...options, draft: true, joins: false })) as unknown as Doc)
    : stored;
  const published = scrub(fields, stored, gone);
  const pending = latest['_status'] !== stored['_status'] ? scrub(fields, latest, gone) : null;
  if (published.changed) {
    await payload.update({ ...options, data: writable(withoutEmptyHero(published.data)) });
  }
  // A write of what is public is also the newest version: what an editor was working on comes after it.
  if (pending && (published.changed || pending.changed)) {
    await payload.update({
      ...options,
      draft: true,
      data: writable(withoutEmptyHero(pending.data)),
    });
  }
}

/**
 * Old versions of a front page go when they name what is gone: restored, they would be a page of empty slots.
 */
async function forgetVersions(payload: Payload, slug: GlobalSlug, gone: Gone) {
  const { docs } = await payload.findGlobalVersions({ slug, depth: 0, pagination: false });
  const stale = docs.filter((version) => {
    const text = JSON.stringify(version);
    return [...gone].some((id) => text.includes(id));
  });
  const ids = stale.map((version) => String((version as { id: unknown }).id));
  if (ids.length === 0) return;
  await payload.db.deleteVersions({ globalSlug: slug, where: { id: { in: ids } } });
}

async function cleanGlobal(payload: Payload, slug: GlobalSlug, gone: Gone) {
  const config = payload.globals.config.find((global) => global.slug === slug);
  if (!config) return;
  const stored = await payload.findGlobal({ slug, depth: 0, locale: 'ko' });
  const { data, changed } = scrub(config.flattenedFields, stored, gone);
  if (changed) await payload.updateGlobal({ slug, data: writable(data), depth: 0, locale: 'ko' });
  if (config.versions) await forgetVersions(payload, slug, gone);
}

/** Takes every reference to what is about to go out of what stays. */
export async function cleanReferences(payload: Payload, gone: Gone): Promise<void> {
  for (const { slug } of payload.globals.config) await cleanGlobal(payload, slug, gone);
  for (const collection of sampled) {
    for (const stored of await documents(payload, collection, false)) {
      await cleanDocument(payload, collection, stored, gone);
    }
  }
}
