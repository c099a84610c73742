/** 300 MB: a magazine of 200 pages and more at print resolution. */
export const maxPdfBytes = 300 * 1024 * 1024;

/** What is thicker is no magazine. */
export const maxPages = 600;

/** The long side of each picture of a page, in pixels, and how it is encoded. */
export const pageSizes = {
  /** In a row of others. */
  thumb: { side: 320, quality: 60 },
  /** Read on a phone, or as half of a spread. */
  screen: { side: 1500, quality: 74 },
  /** Looked at closely. */
  zoom: { side: 2600, quality: 72 },
} as const;
export type PageSize = keyof typeof pageSizes;
