import type { Media } from '@bbk/shared/generated/payload-types';
import { urls } from '@bbk/shared/urls';

import type { Context } from '../context.ts';
import { inLocale, text } from '../localized.ts';
import type { PictureView } from './types.ts';

/** What a picture needs to be shown. */
export const mediaSelect = {
  alt: true,
  caption: true,
  credit: true,
  color: true,
  width: true,
  height: true,
  filename: true,
  focalX: true,
  focalY: true,
  sizes: true,
  renditions: true,
  sample: true,
} as const;

interface File {
  readonly filename?: string | null;
  readonly width?: number | null;
  readonly height?: number | null;
}

/** A file that can be named in a page, with its size. */
export interface SizedFile {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

export const sizedFile = (file: File | null | undefined): SizedFile | null =>
  file?.filename && file.width && file.height
    ? { src: urls.media(file.filename), width: file.width, height: file.height }
    : null;

/** The renditions of a kind, narrowest first. */
const sources = (media: Media, square: boolean) =>
  (media.renditions ?? [])
    .filter(({ width, height }) => (width === height) === square)
    .map(({ filename, width }) => ({ src: urls.media(filename), width }))
    .toSorted((a, b) => a.width - b.width);

/** A picture as the page shows it; null where the CMS does not let it be seen. */
export function pictureView(
  cx: Context,
  value: string | Media | null | undefined,
): PictureView | null {
  const media = cx.use('media', value);
  const original = sizedFile(media);
  if (!media || !original) return null;
  return {
    width: original.width,
    height: original.height,
    ...(original.width === original.height
      ? { sources: sources(media, true), squares: [] }
      : { sources: sources(media, false), squares: sources(media, true) }),
    fallback: sizedFile(media.sizes?.small) ?? original,
    alt: inLocale(media.alt, cx.locale) ?? '',
    caption: inLocale(media.caption, cx.locale),
    credit: inLocale(media.credit, cx.locale),
    color: text(media.color),
    focal: { x: media.focalX ?? 50, y: media.focalY ?? 50 },
  };
}

/** The JPEG that a share card shows. */
export function shareImage(cx: Context, value: string | Media | null | undefined) {
  const media = cx.use('media', value);
  const file = sizedFile(media?.sizes?.share);
  return media && file ? { ...file, alt: inLocale(media.alt, cx.locale) ?? '' } : null;
}
