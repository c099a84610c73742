import { z } from 'zod';

import type { DependencyKey } from './keys.ts';

/** What happened to a document, as far as readers are concerned. */
export const eventKinds = [
  'published',
  'changed',
  'unpublished',
  'retracted',
  'moved',
  'deleted',
] as const;
export type EventKind = (typeof eventKinds)[number];

const key = z.custom<DependencyKey>((value) => typeof value === 'string' && value.length <= 200);
const path = z.string().startsWith('/').max(2_000);

/**
 * One event of the publishing line. `id` is unique for ever; `paths` are the public addresses that the
 * document has or had (new first); `keys` are the dependency keys whose pages must be made again.
 */
export const contentEvent = z.object({
  id: z.uuid(),
  kind: z.enum(eventKinds),
  collection: z.string().max(60),
  documentId: z.string().max(60),
  at: z.iso.datetime(),
  paths: z.array(path).max(20),
  keys: z.array(key).max(500),
});
export type ContentEvent = z.infer<typeof contentEvent>;

/** The body of the signed call from the CMS to a site instance: `POST /api/regenerate`. */
export const regenerateRequest = z.object({ events: z.array(contentEvent).min(1).max(100) });
export type RegenerateRequest = z.infer<typeof regenerateRequest>;

/** What the instance did for each page, by public path. */
export const pageOutcomes = ['regenerated', 'removed', 'failed'] as const;
export const regenerateResponse = z.object({
  pages: z.array(z.object({ path, outcome: z.enum(pageOutcomes), error: z.string().optional() })),
});
export type RegenerateResponse = z.infer<typeof regenerateResponse>;
