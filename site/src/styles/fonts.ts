/** Written by scripts/fonts.mjs: what nearly every page needs at once, for a preload. */
export const preloadedFonts = [
  '/fonts/display.b0fe4c41e1.woff2',
  '/fonts/count.1223e88afe.woff2',
] as const;
