import { join } from 'node:path';

import { inProcess } from '@bbk/shared/in-process';

import { settings } from '../platform/settings.server.ts';
import { asked, faceAddress, sheetAddress } from './address.ts';
import { collect } from './collect.ts';
import { Cutter } from './cutter.server.ts';
import { needed, type Face } from './faces.ts';
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

/** What a page loads for its type: a small style sheet, and the two faces that it names. */
export interface PageType {
  readonly sheet: string;
  readonly faces: readonly string[];
}

/** The type of a page, from its HTML. The faces are cut meanwhile: its first reader does not wait for them. */
export function typeOf(html: string): PageType {
  const said = collect(html);
  const packed = (face: Face) => packGlyphs(needed(face, said[face]));
  const [display, count] = [packed('display'), packed('count')];
  for (const [face, glyphs] of [['display', display] as const, ['count', count] as const]) {
    store()
      .get(face, glyphs)
      .catch((problem: unknown) => console.error('A face could not be cut.', problem));
  }
  return {
    sheet: sheetAddress(secret(), display, count),
    faces: [faceAddress(secret(), 'display', display), faceAddress(secret(), 'count', count)],
  };
}

const rule = (family: string, weight: string, address: string) =>
  `@font-face{font-family:"${family}";src:url("${address}") format("woff2");` +
  `font-weight:${weight};font-display:swap}`;

const sheet = (display: string, count: string) =>
  rule('BK Display', '400', faceAddress(secret(), 'display', display)) +
  rule('BK Count', '200 900', faceAddress(secret(), 'count', count));

interface TypeFile {
  readonly type: string;
  readonly content: string | Uint8Array;
}

/** What stands under a file name of `/type`; null where nothing does. */
export async function typeFile(name: string): Promise<TypeFile | null> {
  const wanted = asked(secrets(), name);
  if (!wanted) return null;
  if (wanted.kind === 'sheet') {
    return { type: 'text/css; charset=utf-8', content: sheet(wanted.display, wanted.count) };
  }
  return { type: 'font/woff2', content: await store().get(wanted.face, wanted.glyphs) };
}
