/** The two faces that are served, cut to what a page says in them. */
export type Face = 'display' | 'count';

/** Goes into every address: raise it when a face, or how it is cut, changes. */
export const cutting = '1';

/**
 * What the style sheets set in each face: an element of the last class, inside one of the first.
 * A test compares it with them.
 */
export const setIn: Readonly<Record<Face, readonly string[]>> = {
  display: [
    '.d',
    '.first',
    '.qa .q',
    '.cap .t',
    '.say--quote .s',
    '.pages .big .t',
    '.names .nameless .said',
  ],
  count: ['.n', '.la'],
};

/** Corner brackets and the middle dot stay with the text face: they would be too heavy in the display face. */
const has: Readonly<Record<Face, RegExp>> = {
  display: /[\x20-\x7e가-힣–—…“”‘’←→×]/u,
  count: /[\x20-\x7e–—×°₩$€“”‘’·ÀÁÂÄÅÆÇÈÉÊËÍÎÏÑÓÔÖØÙÚÛÜßàáâäåæçèéêëíîïñóôöøùúûü]/u,
};

/** On every page: figures, and the letters of the magazine's name. */
const figures = ' 0123456789.,:–—/·-BILLBOARD KOREA';
const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * The glyphs that a page needs of a face. Those of the numerals' face are rounded up to two sets, so that
 * most pages share a file.
 */
export function needed(face: Face, said: ReadonlySet<string>): ReadonlySet<string> {
  const glyphs = new Set([...said].filter((glyph) => has[face].test(glyph)));
  if (face === 'display') return glyphs;
  for (const glyph of figures) glyphs.add(glyph);
  const more = [...glyphs].some((glyph) => capitals.includes(glyph) && !figures.includes(glyph));
  if (more) for (const glyph of capitals) glyphs.add(glyph);
  return glyphs;
}
