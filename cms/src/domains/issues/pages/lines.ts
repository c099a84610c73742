import { z } from 'zod';

const tenThousandths = z.number().int().min(0).max(10_000);

/** A line of text on a page: the paragraph that it belongs to, where it stands, and its words from left to right. */
export const pageLine = z.object({
  block: z.number().int().min(0),
  y: tenThousandths,
  h: tenThousandths,
  words: z.array(z.tuple([z.string(), tenThousandths, tenThousandths])),
});
export type PageLine = z.infer<typeof pageLine>;

const picture = z.object({
  filename: z.string(),
  width: z.number(),
  height: z.number(),
  bytes: z.number(),
});

/** What the renderer says of a sheet once its pictures lie in their folder. */
export const renderedSheet = z.object({
  sheet: z.number().int().min(1),
  thumb: picture,
  screen: picture,
  zoom: picture,
  lines: z.array(pageLine),
});
export type RenderedSheet = z.infer<typeof renderedSheet>;
