import { z } from 'zod';

import { locales } from './locales.ts';

/** What readers may know of a document that was retracted: that it was, when and why. Never its text. */
export const retractionNotice = z.object({
  id: z.string(),
  language: z.enum(locales),
  slug: z.string(),
  headline: z.string(),
  retractedAt: z.iso.datetime(),
  notice: z.string(),
});
export type RetractionNotice = z.infer<typeof retractionNotice>;

/** The answer of `GET /api/<collection>/retracted?language=…&slug=…`, the newest first. */
export const retractionNotices = z.object({ docs: z.array(retractionNotice) });

/** The collections whose documents can be retracted. */
export const retractable = ['articles', 'partnerships'] as const;
export type Retractable = (typeof retractable)[number];
