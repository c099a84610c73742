import { createHmac, timingSafeEqual } from 'node:crypto';

import { cutting, faces, type Face } from './faces.ts';

/** The glyphs of each face that a page says something in, packed. */
export type Cuts = Readonly<Partial<Record<Face, string>>>;

/** What an address of the magazine's type asks for: a cut face, or the style sheet that names a page's. */
export type Asked =
  | { readonly kind: 'face'; readonly face: Face; readonly glyphs: string }
  | { readonly kind: 'sheet'; readonly cuts: Cuts };

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

/** The faces in their order, each with its glyphs or nothing. */
export const sheetAddress = (secret: string, cuts: Cuts): string =>
  signed(secret, [cutting, ...faces.map((face) => cuts[face] ?? '')].join('.'), 'css');

const isFace = (name: string): name is Face => (faces as readonly string[]).includes(name);

const cutsOf = (sets: readonly string[]): Cuts =>
  Object.fromEntries(
    faces.map((face, at) => [face, sets[at] ?? ''] as const).filter(([, set]) => set),
  );

const isRight = (secret: string, body: string, given: string) =>
  timingSafeEqual(Buffer.from(given), Buffer.from(signature(secret, body)));

/** What a file name under `/type` asks for; null where this magazine did not make it. */
export function asked(secrets: readonly string[], file: string): Asked | null {
  const match = /^(\d+\.([\w.-]+))\.([\w-]{22})\.(woff2|css)$/.exec(file);
  if (!match) return null;
  const [, body = '', sets = '', given = '', kind] = match;
  const signs = (secret: string) => isRight(secret, `${kind} ${body}`, given);
  // A page of an older build may ask for an older cutting: it is given this one.
  if (!secrets.some(signs)) return null;
  const parts = sets.split('.');
  if (kind === 'css') return { kind: 'sheet', cuts: cutsOf(parts) };
  const [face = '', glyphs = ''] = parts;
  return isFace(face) ? { kind: 'face', face, glyphs } : null;
}
