import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

import type { Width } from '../support/still.ts';

/** References are kept at this part of their size: a hairline is still there, and they stay small. */
const scale = { 390: 1, 820: 0.6, 1440: 0.5 } as const satisfies Record<Width, number>;

/** How a screenshot is kept. Both sides of a comparison go through it, so that its losses cancel out. */
export const kept = (screenshot: Buffer, width: Width): Promise<Buffer> =>
  sharp(screenshot)
    .resize({ width: Math.round(width * scale[width]) })
    .webp({ quality: 50, effort: 4 })
    .toBuffer();

const pixels = (picture: Buffer) =>
  sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });

export interface Difference {
  /** Null where nothing is different, else a sentence. */
  readonly told: string | null;
  readonly picture: Buffer | null;
}

/** One pixel in five thousand may differ: that is less than a word. */
const tolerated = 0.0002;

/** How two pictures differ, beyond what smoothed edges do. */
export async function compare(actual: Buffer, reference: Buffer): Promise<Difference> {
  const [one, other] = await Promise.all([pixels(actual), pixels(reference)]);
  const { width, height } = one.info;
  if (width !== other.info.width || height !== other.info.height) {
    const was = `${other.info.width}×${other.info.height}`;
    return { told: `is ${width}×${height}, and was ${was}`, picture: null };
  }
  const drawn = Buffer.alloc(one.data.length);
  const count = pixelmatch(other.data, one.data, drawn, width, height, { threshold: 0.15 });
  if (count <= width * height * tolerated) return { told: null, picture: null };
  const picture = await sharp(drawn, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
  return { told: `${count} of ${width * height} pixels differ`, picture };
}

/** The reference at `path`; null where there is none. */
export const reference = (path: string): Promise<Buffer | null> => readFile(path).catch(() => null);

export async function keep(path: string, picture: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, picture);
}
