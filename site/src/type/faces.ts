/** The faces that are served, cut to what a page says in them: one for headlines, and the numerals' in three weights. */
export const faces = ['display', 'count', 'count200', 'count400'] as const;
export type Face = (typeof faces)[number];

/**
 * What the top of a page is set in, which a page asks for before its sheets are there. What only numbers paragraphs, and
 * pages in print, comes when they are laid out: not before the first picture.
 */
export const onTop: ReadonlySet<Face> = new Set<Face>(['display', 'count']);

/** Goes into every address: raise it when a face, or how it is cut, changes. */
export const cutting = '4';

/**
 * What the style sheets set in each face: an element of the last classes, inside one of the first. Where two say
 * a face, the one with more classes does. A test compares it with them.
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
  count200: ['.n.o'],
  count400: ['.pages .print-only .n', '.n.q'],
};

const numerals = /[\x20-\x7e–—×°₩$€“”‘’·ÀÁÂÄÅÆÇÈÉÊËÍÎÏÑÓÔÖØÙÚÛÜßàáâäåæçèéêëíîïñóôöøùúûü]/u;

/**
 * Corner brackets and the middle dot stay with the text face: they would be too heavy in the display face. Its figures
 * are those of the numerals' face.
 */
const has: Readonly<Record<Face, RegExp>> = {
  display: /[\x20-\x2f\x3b-\x7e가-힣–—…“”‘’←→×]/u,
  count: numerals,
  count200: numerals,
  count400: numerals,
};

const figures = '0123456789';
/** In every cut of a face that is cut at all: most pages share a file then. */
const always: Readonly<Record<Face, string>> = {
  display: '',
  count: ` ${figures}.,:–—/·-ABCDEFGHIJKLMNOPQRSTUVWXYZ`,
  count200: figures,
  count400: figures,
};

/** The glyphs that a page needs of a face; none where it says nothing in it. Figures count on every page. */
export function needed(face: Face, said: ReadonlySet<string>): ReadonlySet<string> {
  const glyphs = new Set([...said].filter((glyph) => has[face].test(glyph)));
  if (glyphs.size > 0 || face === 'count') for (const glyph of always[face]) glyphs.add(glyph);
  return glyphs;
}
