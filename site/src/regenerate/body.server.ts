import type { IncomingMessage } from 'node:http';

/** A hundred events with all their keys; anything larger is not from our CMS. */
const limit = 10 * 1024 * 1024;

/** The body as it was sent, since the signature is over its bytes; null for one that is too large. */
export async function rawBody(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const buffer = part as Buffer;
    size += buffer.length;
    if (size > limit) return null;
    parts.push(buffer);
  }
  return Buffer.concat(parts).toString('utf8');
}
