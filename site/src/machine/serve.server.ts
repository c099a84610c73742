import type { IncomingMessage, ServerResponse } from 'node:http';

import { pages } from '../cache/pages.server.ts';
import { isUnavailable } from '../content/client.server.ts';
import { keptDocument, machineKind, makeDocument, type Kept } from './make.server.ts';
import { etagOf, isNotModified } from './stored.ts';

/** Seconds until it is worth asking again for what the CMS could not give. */
const retryAfter = 10;

function refuse(res: ServerResponse, status: 404 | 503, text: string): void {
  res.statusCode = status;
  res.setHeader('Cache-Control', 'no-store');
  res.setHeader('Content-Type', 'text/plain; charset=utf-8');
  if (status === 503) res.setHeader('Retry-After', String(retryAfter));
  res.end(text);
}

function send(req: IncomingMessage, res: ServerResponse, type: string, kept: Kept): void {
  const etag = etagOf(kept.body);
  res.setHeader('ETag', etag);
  res.setHeader('Last-Modified', new Date(kept.changedAt).toUTCString());
  res.setHeader('Cache-Control', 'public, max-age=0, s-maxage=1, stale-if-error=600');
  if (isNotModified(req.headers, etag, kept.changedAt)) {
    res.statusCode = 304;
    res.end();
    return;
  }
  res.statusCode = 200;
  res.setHeader('Content-Type', type);
  res.end(req.method === 'HEAD' ? undefined : kept.body);
}

type Found = NonNullable<ReturnType<typeof machineKind>>;

/** Makes it again; while the CMS is away, what is there stays. */
async function renewed(path: string, found: Found) {
  await makeDocument(path, found).catch((problem: unknown) => {
    if (!isUnavailable(problem)) throw problem;
    pages().store.postpone(path, found.kind.revalidate);
  });
  return keptDocument(path);
}

/** What is to be served: as it is stored, or made now. An old one of the large documents is made again first. */
async function current(path: string, found: Found): Promise<Kept | 'unavailable' | null> {
  const kept = await keptDocument(path);
  if (!kept) {
    try {
      return (await makeDocument(path, found)) ? await keptDocument(path) : null;
    } catch (problem) {
      if (isUnavailable(problem)) return 'unavailable';
      throw problem;
    }
  }
  if (!kept.isOld) return kept;
  if (found.kind.when === 'lazy') return renewed(path, found);
  renewed(path, found).catch((problem: unknown) => console.error(problem));
  return kept;
}

/** What machines read at one of the site's own paths, for whoever answers with something made of it. */
export async function documentAt(path: string): Promise<Kept | 'unavailable' | null> {
  const found = machineKind(path);
  return found && current(path, found);
}

/** Answers for one of the site's own paths that machines read. */
export async function serveDocument(
  req: IncomingMessage,
  res: ServerResponse,
  path: string,
): Promise<void> {
  const found = machineKind(path);
  const kept = found && (await current(path, found));
  if (kept === 'unavailable')
    refuse(res, 503, 'The newsroom is not reached. Come back in a moment.');
  else if (!found || !kept) refuse(res, 404, 'Not Found');
  else send(req, res, found.kind.type, kept);
}
