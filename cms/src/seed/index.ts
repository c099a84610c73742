import type { CollectionSlug, Payload } from 'payload';

import { writeArticles } from './write/articles.ts';
import { writeGlobals } from './write/globals.ts';
import { writeContents, writeIssues } from './write/issues.ts';
import { writeAllNames } from './write/names.ts';
import { writePartnerships } from './write/partnerships.ts';
import { writePrinted } from './write/printed.ts';
import { writePictures } from './write/pictures.ts';
import { Writer } from './write/writer.ts';

/** Whoever has one of these has begun a magazine of their own. */
const content = ['articles', 'issues', 'partnerships', 'sections'] as const;

/** What the first edition writes, in an order in which each can be deleted again. */
const written: readonly CollectionSlug[] = [
  'articles',
  'partnerships',
  'issues',
  'issue-pdfs',
  'artists',
  'people',
  'organisations',
  'tags',
  'sections',
  'media',
] as CollectionSlug[];

const mark = 'first-edition';

async function hasContent(payload: Payload): Promise<boolean> {
  for (const collection of content) {
    const { totalDocs } = await payload.count({ collection, trash: true });
    if (totalDocs > 0) return true;
  }
  return false;
}

/** Seeding was killed half way, before anybody could log in: what there is can only be ours. */
async function clearHalf(payload: Payload): Promise<void> {
  const where = { id: { exists: true } };
  for (const collection of written) {
    await payload.delete({ collection, where, trash: true, context: { quiet: true } });
  }
}

/**
 * Fills an empty database with the first edition. Does nothing where there is content; finishes what an
 * earlier run began. To be called before the server listens, by one process.
 */
export async function seedFirstEdition(payload: Payload): Promise<{ seeded: boolean }> {
  if ((await payload.kv.get(mark)) === 'begun') await clearHalf(payload);
  if (await hasContent(payload)) return { seeded: false };
  await payload.kv.set(mark, 'begun');
  const writer = new Writer(payload);
  writer.say('an empty database is filled; this takes less than a minute');
  await writePictures(writer);
  await writeAllNames(writer);
  await writeIssues(writer);
  await writeArticles(writer);
  await writeContents(writer);
  await writePrinted(writer);
  await writePartnerships(writer);
  await writeGlobals(writer);
  await payload.kv.set(mark, 'written');
  return { seeded: true };
}
