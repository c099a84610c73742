import { createHmac, timingSafeEqual } from 'node:crypto';

import { cutting, type Face } from './faces.ts';

/** What an address of the magazine's type asks for: a cut face. */
export interface Asked {
  readonly face: Face;
  readonly glyphs: string;
}

const signature = (secret: string, body: string) =>
  createHmac('sha256', secret).update(`type woff2 ${body}`).digest('base64url').slice(0, 22);

/**
 * The glyphs stand in the address, so that any instance can answer without having made the page; they are
 * signed, since cutting a face for whoever asks would be work for nothing.
 */
export function faceAddress(secret: string, face: Face, glyphs: string): string {
  const body = `${cutting}.${face}.${glyphs}`;
  return `/type/${body}.${signature(secret, body)}.woff2`;
}

const isFace = (name: string | undefined): name is Face => name === 'display' || name === 'count';

const isRight = (secret: string, body: string, given: string) =>
  timingSafeEqual(Buffer.from(given), Buffer.from(signature(secret, body)));

/** What a file name under `/type` asks for; null where this magazine did not make it. */
export function asked(secrets: readonly string[], file: string): Asked | null {
  // A page of an older build may ask for an older cutting: it is given this one.
  const match = /^(\d+\.([\w-]*)\.([\w-]*))\.([\w-]{22})\.woff2$/.exec(file);
  if (!match) return null;
  const [, body = '', face, glyphs = '', given = ''] = match;
  if (!isFace(face) || !secrets.some((secret) => isRight(secret, body, given))) return null;
  return { face, glyphs };
}
