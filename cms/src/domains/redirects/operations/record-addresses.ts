import type { PayloadRequest, Where } from 'payload';

import { collections } from '../../../platform/slugs.ts';

import { normalisedPath } from './normalise.ts';

const slug = collections.redirects;

async function write(
  req: PayloadRequest,
  data: { from: string; to?: string; kind: 'gone' | 'permanent' },
) {
  const where = { from: { equals: data.from } };
  const [known] = (await req.payload.find({ collection: slug, where, depth: 0, limit: 1, req }))
    .docs;
  const full = { to: null, ...data, automatic: true };
  if (known)
    await req.payload.update({ collection: slug, id: known.id, data: full, depth: 0, req });
  else await req.payload.create({ collection: slug, data: full, depth: 0, req });
}

/** A document has these addresses now: whatever led away from them ends. */
export async function addressesLive(req: PayloadRequest, paths: readonly string[]): Promise<void> {
  const from = paths.map(normalisedPath);
  if (from.length === 0) return;
  await req.payload.delete({ collection: slug, where: { from: { in: from } }, depth: 0, req });
}

/** A public document moved: the old address leads to the new one, and so does what led to the old one. */
export async function addressMoved(req: PayloadRequest, oldPath: string, newPath: string) {
  const [from, to] = [normalisedPath(oldPath), normalisedPath(newPath)];
  if (from === to) return;
  const where = { to: { equals: from } };
  await req.payload.update({ collection: slug, where, data: { to }, depth: 0, req });
  await write(req, { from, to, kind: 'permanent' });
}

/** A document that was public is deleted: its addresses say so, instead of "not found". */
export async function addressesGone(req: PayloadRequest, paths: readonly string[]): Promise<void> {
  for (const path of paths) await write(req, { from: normalisedPath(path), kind: 'gone' });
}

/** A deleted document is back, perhaps not public yet: its addresses are no longer gone. */
export async function addressesBack(req: PayloadRequest, paths: readonly string[]): Promise<void> {
  const where: Where = {
    and: [
      { from: { in: paths.map(normalisedPath) } },
      { kind: { equals: 'gone' } },
      { automatic: { equals: true } },
    ],
  };
  if (paths.length > 0) await req.payload.delete({ collection: slug, where, depth: 0, req });
}
