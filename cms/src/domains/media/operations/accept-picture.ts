import sharp from 'sharp';

import { maxBytes, maxPixels } from '../limits.ts';
import { decodeHeic } from './decode-heic.ts';
import { isPolyglot, pictureKind } from './sniff.ts';

export type Refusal = 'tooLarge' | 'notAPicture' | 'polyglot' | 'tooManyPixels' | 'broken';

export type Accepted = {
  bytes: Buffer;
  extension: 'jpg' | 'png';
  mimeType: 'image/jpeg' | 'image/png';
  /** The dominant colour, `#rrggbb`. */
  color: string;
  /** A few dozen bytes of WebP, as a data URI. */
  blur: string;
};

type Result = { ok: true; picture: Accepted } | { ok: false; reason: Refusal };

const options = { limitInputPixels: maxPixels, failOn: 'error' } as const;
const byte = (value: number) => Math.round(value).toString(16).padStart(2, '0');

async function colourOf(bytes: Buffer): Promise<string> {
  const small = await sharp(bytes, options)
    .resize(64, 64, { fit: 'inside' })
    .flatten({ background: '#ffffff' })
    .png()
    .toBuffer();
  const { dominant } = await sharp(small).stats();
  return `#${byte(dominant.r)}${byte(dominant.g)}${byte(dominant.b)}`;
}

async function blurOf(bytes: Buffer): Promise<string> {
  const small = await sharp(bytes, options)
    .rotate()
    .resize(16, 16, { fit: 'inside' })
    .webp({ quality: 30 })
    .toBuffer();
  return `data:image/webp;base64,${small.toString('base64')}`;
}

/**
 * The same picture, encoded anew: turned as its camera says, without its metadata (the place where it was
 * taken) and without whatever else the file carried. What has transparency, or was drawn, stays a PNG.
 */
async function encode(bytes: Buffer, drawn: boolean, hasAlpha: boolean) {
  const turned = sharp(bytes, options).rotate();
  return drawn || hasAlpha
    ? ({
        bytes: await turned.png({ compressionLevel: 6 }).toBuffer(),
        extension: 'png',
        mimeType: 'image/png',
      } as const)
    : ({
        bytes: await turned.jpeg({ quality: 92 }).toBuffer(),
        extension: 'jpg',
        mimeType: 'image/jpeg',
      } as const);
}

/** Takes a file that says it is a picture: what may be kept of it, or why nothing may. */
export async function acceptPicture(file: Buffer): Promise<Result> {
  if (file.length > maxBytes) return { ok: false, reason: 'tooLarge' };
  const kind = pictureKind(file);
  if (!kind) return { ok: false, reason: 'notAPicture' };
  if (isPolyglot(file)) return { ok: false, reason: 'polyglot' };
  try {
    const bytes = kind === 'heic' ? await decodeHeic(file) : file;
    const { width, height, hasAlpha } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > maxPixels) return { ok: false, reason: 'tooManyPixels' };
    const [encoded, color, blur] = await Promise.all([
      encode(bytes, kind === 'png', hasAlpha),
      colourOf(bytes),
      blurOf(bytes),
    ]);
    return { ok: true, picture: { ...encoded, color, blur } };
  } catch {
    return { ok: false, reason: 'broken' };
  }
}
