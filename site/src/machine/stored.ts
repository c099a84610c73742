import { createHash } from 'node:crypto';

import { z } from 'zod';

const head = z.object({ changedAt: z.number(), signature: z.string().nullable() });
type Head = z.infer<typeof head>;

/** A document as it is stored: what is known of it in the first line, then its body. */
export interface StoredDocument extends Head {
  readonly body: string;
}

export const formatDocument = ({ body, ...known }: StoredDocument): string =>
  `${JSON.stringify(known)}\n${body}`;

export function parseDocument(text: string): StoredDocument | null {
  const end = text.indexOf('\n');
  try {
    return { ...head.parse(JSON.parse(text.slice(0, end))), body: text.slice(end + 1) };
  } catch {
    return null;
  }
}

/** The body changed now, or when it last did. */
export function nextDocument(
  before: StoredDocument | null,
  made: { readonly body: string; readonly signature?: string },
  now: number,
): StoredDocument {
  const changedAt = before?.body === made.body ? before.changedAt : now;
  return { changedAt, signature: made.signature ?? null, body: made.body };
}

export const etagOf = (body: string): string =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;

interface Conditions {
  readonly 'if-none-match'?: string | undefined;
  readonly 'if-modified-since'?: string | undefined;
}

/** Whether who asks has it already. An ETag says more than a date, which counts in seconds. */
export function isNotModified(given: Conditions, etag: string, changedAt: number): boolean {
  const tags = given['if-none-match'];
  if (tags !== undefined) {
    const known = tags.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
    return known.includes(etag) || known.includes('*');
  }
  const since = Date.parse(given['if-modified-since'] ?? '');
  return Number.isFinite(since) && Math.floor(changedAt / 1000) * 1000 <= since;
}
