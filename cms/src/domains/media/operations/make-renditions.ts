import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import type { PayloadRequest } from 'payload';
import { z } from 'zod';

import { settings } from '../../../platform/settings.ts';
import { collections } from '../../../platform/slugs.ts';
import { renditionWidths } from '../limits.ts';
import { runWorker } from './run-worker.ts';

const made = z.array(
  z.object({ width: z.number(), height: z.number(), filename: z.string(), filesize: z.number() }),
);

const collection = collections.media;

/** Deletes files of the media folder. One that is not there is no failure. */
export async function deleteFiles(names: readonly string[]): Promise<void> {
  for (const name of names)
    await rm(join(/* turbopackIgnore: true */ settings.folders.media, name), { force: true });
}

async function filenameOf(req: PayloadRequest, id: string): Promise<string | null> {
  const doc = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    trash: true,
    req,
  });
  return (doc as { filename?: string | null } | null)?.filename ?? null;
}

/**
 * Makes the AVIF renditions of a picture and says so in its document, which tells the site. Safe to run
 * again; when the picture was replaced or deleted meanwhile, nothing of it stays.
 */
export async function makeRenditions(req: PayloadRequest, id: string): Promise<void> {
  const filename = await filenameOf(req, id);
  if (!filename) return;
  const { media } = settings.folders;
  const output = await runWorker('renditions.mjs', [
    join(/* turbopackIgnore: true */ media, filename),
    media,
    renditionWidths.join(','),
  ]);
  const renditions = made.parse(JSON.parse(output));
  if ((await filenameOf(req, id)) !== filename) {
    return deleteFiles(renditions.map((rendition) => rendition.filename));
  }
  await req.payload.update({
    collection,
    id,
    data: { renditions, renditionState: 'ready' },
    depth: 0,
    trash: true,
    req,
  });
}

/** Says that there will be no renditions: the page keeps using the WebP. */
export async function renditionsFailed(req: PayloadRequest, id: string): Promise<void> {
  if (!(await filenameOf(req, id))) return;
  const data = { renditionState: 'failed' } as const;
  await req.payload.update({ collection, id, data, depth: 0, trash: true, req });
}
