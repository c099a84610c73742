import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import type { PayloadRequest } from 'payload';
import { z } from 'zod';

import type { Media } from '@bbk/shared/generated/payload-types';

import { settings } from '../../../platform/settings.ts';
import { collections } from '../../../platform/slugs.ts';
import { renditionWidths, squareSides } from '../limits.ts';
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

interface Picture {
  readonly filename: string;
  readonly focal: string;
  readonly renditions: readonly string[];
}

async function pictureOf(req: PayloadRequest, id: string): Promise<Picture | null> {
  const doc = (await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    trash: true,
    req,
  })) as Media | null;
  if (!doc?.filename) return null;
  const { filename, focalX, focalY, renditions } = doc;
  return {
    filename,
    focal: `${focalX ?? 50},${focalY ?? 50}`,
    renditions: (renditions ?? []).map((rendition) => rendition.filename),
  };
}

/**
 * Makes the AVIF renditions of a picture and says so in its document, which tells the site. Safe to run
 * again; when the picture was replaced or deleted meanwhile, nothing of it stays.
 */
export async function makeRenditions(req: PayloadRequest, id: string): Promise<void> {
  const picture = await pictureOf(req, id);
  if (!picture) return;
  const { filename, focal } = picture;
  const { media } = settings.folders;
  const output = await runWorker('renditions.mjs', [
    join(/* turbopackIgnore: true */ media, filename),
    media,
    renditionWidths.join(','),
    squareSides.join(','),
    focal,
    String(settings.avifEffort ?? ''),
  ]);
  const renditions = made.parse(JSON.parse(output));
  const now = await pictureOf(req, id);
  if (now?.filename !== filename || now.focal !== focal) {
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
  // Made for another focal point: the pages that showed them have been told.
  await deleteFiles(now.renditions);
}

/** Says that there will be no renditions: the page keeps using the WebP. */
export async function renditionsFailed(req: PayloadRequest, id: string): Promise<void> {
  if (!(await pictureOf(req, id))) return;
  const data = { renditionState: 'failed' } as const;
  await req.payload.update({ collection, id, data, depth: 0, trash: true, req });
}
