import { createHash } from 'node:crypto';

import type { PayloadRequest } from 'payload';

import { comparable } from '../../../platform/comparable.ts';
import type { Doc } from '../../../content/publish/stored.ts';
import { seenOf } from './seen.ts';

/** The exact text of an announcement, as a hash over everything that readers see of it. */
export async function hashOf(req: PayloadRequest, doc: Doc): Promise<string> {
  const seen = JSON.stringify(comparable(await seenOf(req, doc)));
  return createHash('sha256').update(seen).digest('hex');
}
