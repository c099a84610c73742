import { createHmac, timingSafeEqual } from 'node:crypto';

import { cutting, type Face } from './faces.ts';

/** What an address of the magazine's type asks for: a cut face, or the style sheet that names both. */
export type Asked =
  | { readonly kind: 'face'; readonly face: Face; readonly glyphs: string }
  | { readonly kind: 'sheet'; readonly display: string; readonly count: string };

const signature = (secret: string, body: string) =>
  createHmac('sha256', secret).update(`type ${body}`).digest('base64url').slice(0, 22);

const signed = (secret: string, body: string, kind: 'woff2' | 'css') =>
  `/type/${body}.${signature(secret, `${kind} ${body}`)}.${kind}`;

/**
 * The glyphs stand in the address, so that any instance can answer without having made the page; they are
 * signed, since cutting a face for whoever asks would be work for nothing.
 */
export const faceAddress = (secret: string, face: Face, glyphs: string): string =>
  signed(secret, `${cutting}.${face}.${glyphs}`, 'woff2');

export const sheetAddress = (secret: string, display: string, count: string): string =>
  signed(secret, `${cutting}.${display}.${count}`, 'css');

const isFace = (name: string | undefined): name is Face => name === 'display' || name === 'count';

const isRight = (secret: string, body: string, given: string) =>
  timingSafeEqual(Buffer.from(given), Buffer.from(signature(secret, body)));

/** What a file name under `/type` asks for; null where this magazine did not make it. */
export function asked(secrets: readonly string[], file: string): Asked | null {
  const match = /^((\d+)\.([\w-]*)\.([\w-]*))\.([\w-]{22})\.(woff2|css)$/.exec(file);
  if (!match) return null;
  const [, body = '', , first, second = '', given = '', kind] = match;
  const signs = (secret: string) => isRight(secret, `${kind} ${body}`, given);
  // A page of an older build may ask for an older cutting: it is given this one.
  if (!secrets.some(signs)) return null;
  if (kind === 'css') return { kind: 'sheet', display: first ?? '', count: second };
  return isFace(first) ? { kind: 'face', face: first, glyphs: second } : null;
}
