import { describe, expect, it } from 'vitest';

import { asked, faceAddress, sheetAddress } from '../../src/type/address.ts';
import { packGlyphs, unpackGlyphs } from '../../src/type/glyphs.ts';

const secret = 'a-secret-of-thirty-two-characters';

describe('glyphs in an address', () => {
  it('come back in order, each once', () => {
    expect(unpackGlyphs(packGlyphs('해달해 A😀 가'))).toBe(' A가달해😀');
  });

  it('are the same for the same set, whatever order it was said in', () => {
    expect(packGlyphs('빌보드 코리아')).toBe(packGlyphs('아리코 드보빌'));
  });

  it('take little room: two bytes for most syllables', () => {
    const packed = packGlyphs('도래샘합주단, 오후 두 시의 해');
    expect(packed.length).toBeLessThan(50);
  });

  it('are none for none', () => {
    expect(unpackGlyphs(packGlyphs(''))).toBe('');
  });
});

describe('an address of type', () => {
  const face = faceAddress(secret, 'display', packGlyphs('달'));
  const name = (address: string) => address.slice('/type/'.length);

  it('says what it asks for', () => {
    expect(asked([secret], name(face))).toEqual({
      kind: 'face',
      face: 'display',
      glyphs: packGlyphs('달'),
    });
    const cuts = { display: packGlyphs('달'), count: packGlyphs('12'), count400: packGlyphs('3') };
    const sheet = sheetAddress(secret, cuts);
    expect(asked([secret], name(sheet))).toEqual({ kind: 'sheet', cuts });
  });

  it('is good while the secret that signed it was the one before', () => {
    expect(asked(['the-next-secret-of-thirty-two-chars', secret], name(face))).not.toBeNull();
  });

  it('asks for nothing where it was changed, or signed by somebody else', () => {
    const other = name(face).replace(packGlyphs('달'), packGlyphs('해'));
    expect(asked([secret], other)).toBeNull();
    expect(asked(['another-secret-of-thirty-two-chars'], name(face))).toBeNull();
    expect(asked([secret], name(face).replace('.woff2', '.css'))).toBeNull();
    expect(asked([secret], '../../etc/passwd')).toBeNull();
  });
});
