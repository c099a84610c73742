import { utimesSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { fileNameFor } from '../../src/cache/files.server.ts';
import { Cutter } from '../../src/type/cutter.server.ts';
import { cutting, type Face } from '../../src/type/faces.ts';
import { packGlyphs } from '../../src/type/glyphs.ts';
import { FaceStore } from '../../src/type/store.server.ts';
import { temporaryFolder } from '../folder.ts';

const glyphs = packGlyphs('도래샘합주단, 오후 두 시의 해');

/** The real cutter, and the orders that it was given. */
function counted() {
  const cutter = new Cutter();
  const orders: string[] = [];
  const cut = (face: Face, text: string) => {
    orders.push(`${face} ${text}`);
    return cutter.cut(face, text);
  };
  return { cut, orders };
}

const isWoff2 = (font: Uint8Array) => Buffer.from(font).subarray(0, 4).toString() === 'wOF2';

describe('cut faces', () => {
  it('are small, and cut once for all who ask at the same time', async () => {
    const { cut, orders } = counted();
    const store = new FaceStore(temporaryFolder(), cut);
    const [one, other] = await Promise.all([
      store.get('display', glyphs),
      store.get('display', glyphs),
    ]);
    expect(isWoff2(one)).toBe(true);
    expect(one.length).toBeLessThan(3_000);
    expect(other).toBe(one);
    expect(orders).toEqual(['display  ,단도두래샘시오의주합해후']);
  });

  it('are there after a restart without being cut again', async () => {
    const folder = temporaryFolder();
    const first = counted();
    const font = await new FaceStore(folder, first.cut).get('count', packGlyphs('0123'));
    const second = counted();
    const again = await new FaceStore(folder, second.cut).get('count', packGlyphs('0123'));
    expect(Buffer.from(again).equals(font)).toBe(true);
    expect(second.orders).toEqual([]);
  });

  it('are cut again where one could not be', async () => {
    let broken = true;
    const { cut } = counted();
    const store = new FaceStore(temporaryFolder(), (face, text) => {
      if (!broken) return cut(face, text);
      broken = false;
      return Promise.reject(new Error('no thread'));
    });
    await expect(store.get('display', glyphs)).rejects.toThrow('no thread');
    expect(isWoff2(await store.get('display', glyphs))).toBe(true);
  });

  it('are forgotten from the one that was asked for longest ago', async () => {
    const folder = temporaryFolder();
    const small = new FaceStore(folder, async (_, text) => Buffer.from(text), 10);
    const texts = Array.from({ length: 10 }, (_, at) => String(at));
    for (const text of texts) await small.get('count', packGlyphs(text));
    const file = join(folder, fileNameFor(`${cutting}.count.${packGlyphs('0')}`));
    utimesSync(file, new Date(0), new Date(0));
    await small.get('count', packGlyphs('x'));
    expect(small.has('count', packGlyphs('0'))).toBe(false);
    expect(small.has('count', packGlyphs('x'))).toBe(true);
  });
});
