import type { CSSProperties, ReactNode } from 'react';

import type { PictureView } from '../content/media/types.ts';

interface PictureProps {
  readonly picture: PictureView;
  /** The width that it takes, as the `sizes` attribute says it. */
  readonly sizes: string;
  /** Above the fold: fetched first and at once. */
  readonly priority?: boolean;
  /** Beside a text that says the same: read out as nothing. */
  readonly decorative?: boolean;
  readonly className?: string;
}

/** Until the picture is there, its place shows its blur, or its colour. */
function ground({ blur, color, focal }: PictureView): CSSProperties {
  return {
    ...(color && { backgroundColor: color }),
    ...(blur && { backgroundImage: `url("${blur}")`, backgroundSize: 'cover' }),
    ...((focal.x !== 50 || focal.y !== 50) && { objectPosition: `${focal.x}% ${focal.y}%` }),
  };
}

/** A picture in its AVIF widths, with the small WebP for what can not read them. */
export function Picture({
  picture,
  sizes,
  priority,
  decorative,
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
  const srcSet = sources.map((source) => `${source.src} ${source.width}w`).join(', ');
  return (
    <picture>
      <source type="image/avif" srcSet={srcSet} sizes={sizes} />
      {image}
    </picture>
  );
}
