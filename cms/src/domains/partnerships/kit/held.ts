import type { PayloadRequest } from 'payload';

import type { Doc } from '../../../content/publish/stored.ts';
import { hiddenPath, hiddenSize } from './files.ts';
import { kitOf } from './store.ts';
import { kitIdOf } from './wanted.ts';

/** The kit for those who are invited before the embargo ends; null while it is not made. */
export async function heldKit(
  req: PayloadRequest,
  doc: Doc,
): Promise<{ path: string; size: number } | null> {
  const kit = await kitOf(req, kitIdOf(doc));
  if (!kit?.held) return null;
  const size = await hiddenSize(kit.held);
  return size === null ? null : { path: hiddenPath(kit.held), size };
}
