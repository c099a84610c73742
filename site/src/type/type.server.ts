import { createHash } from 'node:crypto';
import { join } from 'node:path';

import { settings } from '../platform/settings.server.ts';
import { shared } from '../platform/shared.server.ts';
import { asked, faceAddress } from './address.ts';
import { collect } from './collect.ts';
import { Cutter } from './cutter.server.ts';
import { needed, type Face } from './faces.ts';
import { packGlyphs } from './glyphs.ts';
import { FaceStore } from './store.server.ts';

const store = (): FaceStore =>
  shared('type', () => {
    const cutter = new Cutter();
    return new FaceStore(join(settings().folders.own, 'type'), (face, text) =>
      cutter.cut(face, text),
    );
  });

const secrets = () => settings().signingSecrets;
/** The one in use. */
const secret = () => secrets()[0] ?? '';

/** A page's type: the addresses of its two faces, and what stands in it to name them. */
export interface PageType {
  readonly faces: readonly string[];
  /** A sheet of its own in the page: as a file, the first paint would wait for one request more. */
  readonly sheet: string;
  /** What the page says of styles, which allows this sheet alone. */
  readonly policy: string;
}

const rule = (family: string, weight: string, address: string) =>
  `@font-face{font-family:"${family}";src:url("${address}") format("woff2");` +
  `font-weight:${weight};font-display:swap}`;

/** An issue lends its colour through a `style` attribute. */
const policyFor = (sheet: string) =>
  `style-src 'self' 'sha256-${createHash('sha256').update(sheet).digest('base64')}'; ` +
  "style-src-attr 'unsafe-inline'";

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
  const faces = {
    display: faceAddress(secret(), 'display', display),
    count: faceAddress(secret(), 'count', count),
  };
  const sheet = rule('BK Display', '400', faces.display) + rule('BK Count', '200 900', faces.count);
  return { faces: [faces.display, faces.count], sheet, policy: policyFor(sheet) };
}

/** The face that stands under a file name of `/type`; null where none does. */
export async function faceFile(name: string): Promise<Uint8Array | null> {
  const wanted = asked(secrets(), name);
  return wanted && store().get(wanted.face, wanted.glyphs);
}
