/** Written by scripts/fonts.mjs: what nearly every page needs at once, for a preload. */
export const preloadedFonts = [
  '/fonts/display.3eb566af19.woff2',
  '/fonts/count.1223e88afe.woff2',
] as const;
