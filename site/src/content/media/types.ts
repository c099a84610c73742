/** One AVIF rendition. */
export interface PictureSource {
  readonly src: string;
  readonly width: number;
}

/**
 * A picture as a page shows it. `sources` are the AVIF renditions, narrowest first: empty while the job
 * that makes them has not run. `fallback` (the small WebP) is always there.
 */
export interface PictureView {
  readonly width: number;
  readonly height: number;
  readonly sources: readonly PictureSource[];
  /** Square crops around the focal point, narrowest first; none where the picture is square itself. */
  readonly squares: readonly PictureSource[];
  readonly fallback: { readonly src: string; readonly width: number; readonly height: number };
  /** In the page's language; empty for a picture that says nothing beside its text. */
  readonly alt: string;
  readonly caption: string | null;
  readonly credit: string | null;
  /** The dominant colour, `#rrggbb`. */
  readonly color: string | null;
  /** The point that a crop must keep, in per cent of width and height. */
  readonly focal: { readonly x: number; readonly y: number };
}
