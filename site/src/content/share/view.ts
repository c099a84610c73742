import { createHash } from 'node:crypto';

import type { Media } from '@bbk/shared/generated/payload-types';
import { urls, type ShareShape } from '@bbk/shared/urls';

import type { Context } from '../context.ts';
import { inLocale } from '../localized.ts';
import { findShell } from '../shell/get.ts';
import { siteName } from '../shell/view.ts';
import type { ShareContent } from './types.ts';

/** Counted up when the image is drawn in another way. */
const drawing = 1;
const houseColour = '#ff4a1f';

export const shareSizes: Readonly<Record<ShareShape, readonly [width: number, height: number]>> = {
  card: [1200, 630],
  kakao: [800, 400],
  wide: [1200, 675],
  classic: [1200, 900],
  square: [1200, 1200],
};

interface Given {
  readonly title: string;
  readonly label: string | null;
  readonly number: number | null;
  readonly signal: string | null;
  readonly pictures: readonly (string | Media | null | undefined)[];
}

function picture(cx: Context, given: Given['pictures']): ShareContent['picture'] {
  for (const value of given) {
    const media = cx.use('media', value);
    if (!media?.filename) continue;
    const { focalX, focalY, filename } = media;
    const alt = inLocale(media.alt, cx.locale) ?? '';
    return { file: filename, alt, focal: { x: focalX ?? 50, y: focalY ?? 50 } };
  }
  return null;
}

/** What the share image of a document shows; the first of its pictures that may be seen. */
export async function shareContent(cx: Context, given: Given): Promise<ShareContent> {
  const { site } = await findShell();
  const { hangul, latin } = siteName(site);
  const { title, label, number, signal } = given;
  return {
    locale: cx.locale,
    siteName: cx.locale === 'ko' ? hangul : latin,
    title,
    label,
    number,
    signal: signal ?? houseColour,
    picture: picture(cx, given.pictures),
  };
}

export const shareHash = (content: ShareContent): string =>
  createHash('sha256')
    .update(JSON.stringify([drawing, content]))
    .digest('hex')
    .slice(0, 16);

/** The addresses of a document's share images: the cards, and where it has a picture, its crops. */
export function shareImages(
  content: ShareContent,
  collection: 'articles' | 'partnerships',
  slug: string,
) {
  const hash = shareHash(content);
  const image = (shape: ShareShape) => {
    const [width, height] = shareSizes[shape];
    const src = urls.share(content.locale, collection, slug, hash, shape);
    return { src, width, height, alt: content.picture?.alt ?? content.title };
  };
  const crops = content.picture ? (['wide', 'classic', 'square'] as const) : (['card'] as const);
  return { image: image('card'), cards: [image('kakao')], crops: crops.map(image) };
}
