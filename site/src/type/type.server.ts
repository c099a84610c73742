import { join } from 'node:path';

import { inProcess } from '@bbk/shared/in-process';

import { settings } from '../platform/settings.server.ts';
import { asked, faceAddress, sheetAddress, type Cuts } from './address.ts';
import { collect } from './collect.ts';
import { Cutter } from './cutter.server.ts';
import { faces, needed, onTop, type Face } from './faces.ts';
import { packGlyphs } from './glyphs.ts';
import { FaceStore } from './store.server.ts';

const store = (): FaceStore =>
  inProcess('type', () => {
    const cutter = new Cutter();
    return new FaceStore(join(settings().folders.own, 'type'), (face, text) =>
      cutter.cut(face, text),
    );
  });

const secrets = () => settings().signingSecrets;
/** The one in use. */
const secret = () => secrets()[0] ?? '';

/** What a page loads for its type: a small style sheet, and of the faces that it names those of its top before it. */
export interface PageType {
  readonly sheet: string;
  readonly preloaded: readonly string[];
}

type Cut = readonly [Face, string];

/** The cuts in the order of the faces. */
const listed = (cuts: Cuts): readonly Cut[] =>
  faces.flatMap((face): Cut[] => {
    const glyphs = cuts[face];
    return glyphs ? [[face, glyphs]] : [];
  });

function cutsFor(html: string): Cuts {
  const said = collect(html);
  const packed = faces.map((face) => [face, packGlyphs(needed(face, said[face]))] as const);
  return Object.fromEntries(packed.filter(([, glyphs]) => glyphs));
}

/** The type of a page, from its HTML. The faces are cut meanwhile: its first reader does not wait for them. */
export function typeOf(html: string): PageType {
  const cuts = cutsFor(html);
  for (const [face, glyphs] of listed(cuts)) {
    store()
      .get(face, glyphs)
      .catch((problem: unknown) => console.error('A face could not be cut.', problem));
  }
  return {
    sheet: sheetAddress(secret(), cuts),
    preloaded: listed(cuts)
      .filter(([face]) => onTop.has(face))
      .map(([face, glyphs]) => faceAddress(secret(), face, glyphs)),
  };
}

/** What the style sheets call each face. */
const named: Readonly<Record<Face, { readonly family: string; readonly weight: number }>> = {
  display: { family: 'BK Display', weight: 400 },
  count: { family: 'BK Count', weight: 900 },
  count200: { family: 'BK Count', weight: 200 },
  count400: { family: 'BK Count', weight: 400 },
};

/**
 * The display face's own figures are as high as a small letter, and look lost beside Hangul: headlines take those of
 * the numerals' face, from the same file, as high as its capitals.
 */
const inHeadlines = 'size-adjust:117%;unicode-range:U+30-3A';

function rule([face, glyphs]: Cut): string {
  const { family, weight } = named[face];
  const src = `src:url("${faceAddress(secret(), face, glyphs)}") format("woff2");font-display:swap`;
  const own = `@font-face{font-family:"${family}";font-weight:${weight};${src}}`;
  return face === 'count'
    ? `${own}@font-face{font-family:"BK Figures";${inHeadlines};${src}}`
    : own;
}

interface TypeFile {
  readonly type: string;
  readonly content: string | Uint8Array;
}

/** What stands under a file name of `/type`; null where nothing does. */
export async function typeFile(name: string): Promise<TypeFile | null> {
  const wanted = asked(secrets(), name);
  if (!wanted) return null;
  if (wanted.kind === 'sheet') {
    return { type: 'text/css; charset=utf-8', content: listed(wanted.cuts).map(rule).join('') };
  }
  return { type: 'font/woff2', content: await store().get(wanted.face, wanted.glyphs) };
}
