import type { CSSProperties, ReactNode } from 'react';

import type { PictureSource, PictureView } from '../content/media/types.ts';

interface PictureProps {
  readonly picture: PictureView;
  /** The width that it takes, as the `sizes` attribute says it. */
  readonly sizes: string;
  /** Above the fold: fetched first and at once. */
  readonly priority?: boolean;
  /** Beside a text that says the same: read out as nothing. */
  readonly decorative?: boolean;
  /** How a phone shows it, where the style sheet crops it there. */
  readonly onPhone?: 'whole' | 'square';
  readonly className?: string;
}

/** The style sheets' first breakpoint. */
const phone = '(max-width: 39.99rem)';
/** What a phone is sent: more would be more pixels than an eye tells apart, at twice the bytes. */
const phoneWidth = 640;

const srcSet = (sources: readonly PictureSource[]) =>
  sources.map((source) => `${source.src} ${source.width}w`).join(', ');

function forPhones({ sources, squares }: PictureView, onPhone: 'whole' | 'square') {
  const cropped = onPhone === 'square' ? squares : [];
  return (cropped.length > 0 ? cropped : sources).filter(({ width }) => width <= phoneWidth);
}

/** Until the picture is there, its place shows its colour: a blur in the page would come before all of it (ADR 34). */
function ground({ color, focal }: PictureView): CSSProperties {
  return {
    ...(color && { backgroundColor: color }),
    ...((focal.x !== 50 || focal.y !== 50) && { objectPosition: `${focal.x}% ${focal.y}%` }),
  };
}

/** A picture in its AVIF widths, with the small WebP for what can not read them. */
export function Picture({
  picture,
  sizes,
  priority,
  decorative,
  onPhone = 'whole',
  className,
}: PictureProps): ReactNode {
  const { sources, fallback, width, height } = picture;
  const image = (
    <img
      src={fallback.src}
      alt={decorative ? '' : picture.alt}
      width={width}
      height={height}
      className={className}
      loading={priority ? 'eager' : 'lazy'}
      fetchPriority={priority ? 'high' : undefined}
      decoding="async"
      style={ground(picture)}
    />
  );
  if (sources.length === 0) return image;
  const small = forPhones(picture, onPhone);
  return (
    <picture>
      {small.length > 0 && (
        <source media={phone} type="image/avif" srcSet={srcSet(small)} sizes={sizes} />
      )}
      <source type="image/avif" srcSet={srcSet(sources)} sizes={sizes} />
      {image}
    </picture>
  );
}
