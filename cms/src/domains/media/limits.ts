/** A photographer's full-size JPEG fits; what is larger belongs to a print archive, not to a web page. */
export const maxBytes = 50 * 1024 * 1024;
/** Medium-format cameras make 102 million pixels. A picture that unpacks to more is a bomb. */
export const maxPixels = 110_000_000;

/** Widths of the AVIF renditions. */
export const renditionWidths = [320, 480, 640, 960, 1280, 1920] as const;
/** Sides of the square crops, for where a phone shows a wide picture square. */
export const squareSides = [400, 560] as const;

export const accepted = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/avif',
  'image/heic',
  'image/heif',
];
