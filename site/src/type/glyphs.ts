/** A set of glyphs as a few letters of an address: the distances between code points, 7 bits to a byte. */
export function packGlyphs(glyphs: Iterable<string>): string {
  const codes = [...new Set(Array.from(glyphs, (glyph) => glyph.codePointAt(0) ?? 0))];
  const bytes: number[] = [];
  let last = 0;
  for (const code of codes.toSorted((a, b) => a - b)) {
    let distance = code - last;
    last = code;
    while (distance > 0x7f) {
      bytes.push((distance & 0x7f) | 0x80);
      distance >>>= 7;
    }
    bytes.push(distance);
  }
  return Buffer.from(bytes).toString('base64url');
}

/** What `packGlyphs` packed, in order. */
export function unpackGlyphs(packed: string): string {
  let text = '';
  let code = 0;
  let distance = 0;
  let shift = 0;
  for (const byte of Buffer.from(packed, 'base64url')) {
    distance |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte & 0x80) continue;
    code += distance;
    text += String.fromCodePoint(code);
    distance = 0;
    shift = 0;
  }
  return text;
}
