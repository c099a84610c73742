import { z } from 'zod';

/** A line of text on a page: its paragraph, where it stands, and its words, each with its place and width. */
const printedLine = z.object({
  block: z.number(),
  /** Ten-thousandths of the page's height; those of words are of its width. */
  y: z.number(),
  h: z.number(),
  words: z.array(z.tuple([z.string(), z.number(), z.number()])),
});
export type PrintedLine = z.infer<typeof printedLine>;

const picture = z.object({ filename: z.string(), width: z.number(), height: z.number() });

const printedPage = z.object({
  /** `34`; `c1` to `c4` for the sides of the cover. */
  label: z.string(),
  /** Whether it lies on the right of its spread. */
  right: z.boolean(),
  width: z.number(),
  height: z.number(),
  /** Null where the page is not free to read. */
  pictures: z.object({ thumb: picture, screen: picture, zoom: picture }).nullable(),
  /** Null where it is not free, or was not asked for. */
  lines: z.array(printedLine).nullable(),
});
export type PrintedPage = z.infer<typeof printedPage>;

/** The answer of `GET /api/issues/:id/pages`: what readers may have of an issue as it was printed. */
export const printedPages = z.object({
  /** The document whose change makes them others. */
  pdf: z.string().nullable(),
  pages: z.array(printedPage),
});
export type PrintedPages = z.infer<typeof printedPages>;
