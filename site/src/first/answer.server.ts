import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import { internalPath } from '@bbk/shared/urls';
import { z } from 'zod';

import { asText, type Packing } from '../cache/answers.server.ts';
import { lastBuild } from '../cache/builds.server.ts';
import { parseEntry } from '../cache/entry.ts';
import { isPlain, packingFor } from '../cache/front.server.ts';
import { pageFile } from '../cache/pageStore.server.ts';
import { removalFile } from '../cache/removed.server.ts';
import { readable } from '../platform/readable.ts';

const manifest = z.object({
  headers: z.array(
    z.object({
      regex: z.string(),
      headers: z.array(z.object({ key: z.string(), value: z.string() })),
    }),
  ),
});

/** What Next says of a page, from what its build has written down. */
function headersFor(built: string): (path: string) => OutgoingHttpHeaders {
  const text = readFileSync(join(built, 'routes-manifest.json'), 'utf8');
  const rules = manifest
    .parse(JSON.parse(text))
    .headers.map(({ regex, headers }) => ({ pattern: new RegExp(regex), headers }));
  return (path) =>
    Object.fromEntries(
      rules
        .filter(({ pattern }) => pattern.test(path))
        .flatMap(({ headers }) => headers.map(({ key, value }) => [key, value])),
    );
}

function pack(body: Buffer, packing: Packing | null): Buffer {
  if (packing === null) return body;
  return packing === 'br' ? brotliCompressSync(body, asText(body)) : gzipSync(body);
}

interface Folders {
  /** Of the build: `.next`. */
  readonly built: string;
  /** Of this instance. */
  readonly own: string;
}

/**
 * Answers with pages that this very build has left on disk, and says whether it could. Only what stands there under
 * exactly this address: what redirects, was taken away, or is to be made, is for the site itself. All in one turn: while
 * modules are loaded the next turn is a tenth of a second away.
 */
export function answersFromDisk({ built, own }: Folders) {
  const build = readFileSync(join(built, 'BUILD_ID'), 'utf8').trim();
  const folder = join(own, 'pages');
  const isOurs = existsSync(folder) && lastBuild(folder) === build;
  const headersOf = headersFor(built);

  function stored(url: string): string | null {
    try {
      const path = readable(internalPath(url));
      if (existsSync(removalFile(join(own, 'removed'), path))) return null;
      const entry = parseEntry(readFileSync(pageFile(join(folder, build), path), 'utf8'));
      return entry && !entry.known.redirect ? entry.html : null;
    } catch {
      // No such file, or no address that can be read: Next knows what to say.
      return null;
    }
  }

  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const { url = '', method } = request;
    if (!isOurs || !isPlain(request)) return false;
    const html = stored(url);
    if (html === null) return false;
    const packing = packingFor(request.headers['accept-encoding']?.toString() ?? '');
    const body = pack(Buffer.from(html), packing);
    response.writeHead(200, {
      ...headersOf(url),
      'Content-Type': 'text/html; charset=utf-8',
      ...(packing && { 'Content-Encoding': packing }),
      'Content-Length': body.length,
      Vary: 'Accept-Encoding',
    });
    response.end(method === 'HEAD' ? undefined : body);
    return true;
  };
}
