import { z } from 'zod';

import type { DependencyKey } from './keys.ts';
import { locales } from './locales.ts';

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
const sequence = z.number().int().min(0);

/** One event of the publishing line. */
export const contentEvent = z.object({
  /** Unique for ever. */
  id: z.uuid(),
  /** Its place in the outbox: strictly growing, without gaps, in the order of commits. */
  sequence,
  kind: z.enum(eventKinds),
  collection: z.string().max(60),
  documentId: z.string().max(60),
  at: z.iso.datetime(),
  /** The editions that it is in. */
  locales: z.array(z.enum(locales)),
  /** The public addresses that it has or had: those of now first. */
  paths: z.array(path).max(100),
  /** Those of `paths` where it is no longer. */
  oldPaths: z.array(path).max(100),
  /** The dependency keys whose pages must be made again. */
  keys: z.array(key).max(5_000),
});
export type ContentEvent = z.infer<typeof contentEvent>;

/** Which outbox a sequence counts in: another one where a database was replaced. */
const epoch = z.string().min(1).max(60);

/** The answer of `GET /api/outbox?after=`: a page of the feed, in the order of the outbox. */
export const outboxPage = z.object({
  epoch,
  /** The sequence of the newest event. */
  head: sequence,
  /** Whether all that followed `after` is still there: if not, whatever was derived from it is made anew. */
  complete: z.boolean(),
  events: z.array(contentEvent),
});
export type OutboxPage = z.infer<typeof outboxPage>;

/** The body of the signed call from the CMS to a site instance: `POST /api/regenerate`. */
export const regenerateRequest = z.object({ epoch, event: contentEvent });
export type RegenerateRequest = z.infer<typeof regenerateRequest>;

/** What the instance did for one page, by public path; `ms` after it was told. */
export const pageOutcome = z.object({
  path,
  outcome: z.enum(['regenerated', 'removed', 'failed']),
  error: z.string().optional(),
  ms: z.number().min(0),
});
export type PageOutcome = z.infer<typeof pageOutcome>;

/**
 * A line of the answer, which comes while the instance works: each page as it is done, and at last that all are;
 * `repeated` where the event had been applied before, `complete` unless something is to be tried again. Empty lines between say that it is still at work.
 */
export const regenerateLine = z.union([
  pageOutcome,
  z.object({ done: z.literal(true), repeated: z.boolean(), complete: z.boolean() }),
]);
export type RegenerateLine = z.infer<typeof regenerateLine>;
